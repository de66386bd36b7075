import type { PartialTranslation } from '../types';

export const documentState = {
  titles: {
    saved: 'Este texto se ha modificado en otro sitio',
    published: 'Se ha publicado otra versión de este texto',
    unpublished: 'Este contenido se ha retirado del sitio, y su texto se ha modificado',
    trashed: 'Este contenido se ha enviado a la papelera',
    deleted: 'Este contenido se ha eliminado para siempre',
  },
  same: {
    published: 'Este texto se acaba de publicar',
    other: 'Este contenido se acaba de retirar del sitio',
  },
  byYou: 'En su nombre, {when}: en otra ventana, o a la hora que usted había programado.',
  byPerson: 'Por {name}, {when}.',
  bySomeone: '{when}.',
  goOn: 'Es el texto que tiene delante: puede continuar.',
  todo: {
    load: 'Esta página muestra todavía la versión anterior: cargue la nueva para continuar.',
    trashed: 'Para continuar, sáquelo de la papelera.',
    deleted: 'Aquí ya no se puede guardar nada. Copie lo que quiera conservar antes de salir de la página.',
  },
  kept: 'Lo que ha escrito y todavía no está guardado se conserva en este ordenador y se le propondrá después.',
  load: 'Cargar la nueva versión',
  openTrash: 'Ver en la papelera',
  openList: 'Volver a la lista',
} satisfies PartialTranslation<'documentState'>;
