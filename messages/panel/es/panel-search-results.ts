import type { PartialTranslation } from '../types';

export const panelSearchResults = {
  untitled: 'Sin título',
  inFile: 'En el archivo',
  kinds: { action: 'Acción', view: 'Página del panel', list: 'Lista', setting: 'Ajuste' },
  states: {
    draft: 'Borrador',
    published: 'Publicado',
    changed: 'Modificado desde la publicación',
    off: 'Retirado del sitio',
    trashed: 'En la papelera',
    'in-review': 'En revisión',
    new: 'Por responder',
    answered: 'Respondido',
  },
  actions: {
    concept: 'Escribir un concepto',
    form: 'Crear un formulario',
    user: 'Añadir una persona al equipo',
    importMembers: 'Importar miembros',
    account: 'Mi cuenta',
    createWords: 'nuevo nueva crear añadir escribir',
  },
} satisfies PartialTranslation<'panelSearchResults'>;
