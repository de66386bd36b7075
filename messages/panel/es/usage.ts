import type { PartialTranslation } from '../types';

export const usage = {
  kept: 'Lista actualizada con cada guardado. Las versiones anteriores y la papelera no cuentan.',
  notFound: 'Este contenido ya no existe.',
  columns: {
    content: 'Contenido',
    place: 'En qué lugar',
    state: 'En el sitio',
    after: 'Si se retira',
  },
  live: 'Publicado',
  draft: 'Borrador',
  newTab: 'pestaña nueva',
  this: {
    pages: 'esta página',
    events: 'este evento',
    members: 'este miembro',
    documents: 'este documento',
    concepts: 'este concepto',
    media: 'esta imagen',
    files: 'este archivo',
    forms: 'este formulario',
  },
  the: {
    pages: 'la página',
    events: 'el evento',
    members: 'el miembro',
    documents: 'el documento',
    concepts: 'el concepto',
    media: 'la imagen',
    files: 'el archivo',
    forms: 'el formulario',
  },
  notReferenced: 'Nada utiliza {noun}: retirarlo no rompería nada.',
  places: {
    one: 'Un lugar utiliza {noun}.',
    other: '{count} lugares utilizan {noun}.',
  },
  followsRenames: 'Todo se actualiza solo si cambia el título o la dirección.',
  referencingContent: 'Contenidos que utilizan {noun}',
} satisfies PartialTranslation<'usage'>;
