import type { PartialTranslation } from '../types';

export const newDocument = {
  titles: {
    events: 'Nuevo evento',
    documents: 'Nuevo documento',
    members: 'Nuevo miembro',
    concepts: 'Nuevo concepto',
    pages: 'Nueva página',
  },
  under: 'Estará debajo de «{title}».',
  hint: 'Podrá cambiarlo. No se guarda nada antes de empezar.',
  begin: 'Empezar',
  needed: 'Escriba primero un título o un nombre.',
} satisfies PartialTranslation<'newDocument'>;
