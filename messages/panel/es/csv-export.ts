import type { PartialTranslation } from '../types';

export const csvExport = {
  download: 'Exportar (CSV)',
  importMembers: 'Importar miembros (CSV)',
  yes: 'sí',
  no: 'no',
  fixedTitles: {
    state: 'Estado',
    createdAt: 'Creado el',
    updatedAt: 'Modificado el',
    id: 'Identificador',
  },
  unknownExport: 'No hay tabla de esto.',
  noAccess: 'Su cuenta no da acceso a esta tabla.',
  states: {
    draft: 'borrador',
    published: 'publicado',
    changed: 'publicado, con cambios sin publicar',
    off: 'retirado del sitio',
    new: 'Por responder',
    answered: 'Respondido',
  },
  receivedOn: 'Recibido el',
  form: 'Formulario',
  from: 'De',
  replyTo: 'Responder a',
  state: 'Estado',
  language: 'Idioma',
  willBeDeletedOn: 'Se borrará el',
  others: 'Otras respuestas',
} satisfies PartialTranslation<'csvExport'>;
