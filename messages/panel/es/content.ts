import type { PartialTranslation } from '../types';

export const content = {
  shown: 'Mostrar este idioma',
  shownHelp:
    'Marque esta casilla cuando la traducción esté lista. Hasta entonces, el sitio muestra el texto en {source} en este idioma.',
  createdBy: 'Creado por',
  createdOn: 'Creado el',
  changedOn: 'Modificado el',
  editedBy: 'Modificado por',
  contentGroup: 'Contenido',
  searchAndSharing: 'Buscadores y difusión',
  stays: 'El sitio no puede prescindir de esto: corríjalo y publique, o recupere una versión del historial.',
} satisfies PartialTranslation<'content'>;
