import type { PartialTranslation } from '../types';

export const removal = {
  gapsAt: 'Dejaría un hueco en el sitio: {places}{more}',
  actions: {
    trash: 'Mover a la papelera',
    delete: 'Borrar',
    takeOff: 'Retirar del sitio',
  },
  trashQuestion: '¿Mover «{title}» a la papelera?',
  deleteQuestion: '¿Borrar «{title}» definitivamente?',
  takeOffQuestion: '¿Retirar «{title}» del sitio?',
  deleteConsequence: 'Se borra enseguida y definitivamente: aquí no hay papelera.',
  takeOffConsequence:
    'El contenido sale del sitio enseguida y vuelve a ser un borrador, que puede publicar de nuevo. Su dirección queda reservada.',
  trashPictureConsequence:
    'La imagen sale del sitio enseguida. Permanece {trashRetentionDays} días en la papelera, de donde puede sacarla tal cual.',
  trashConsequence:
    'El contenido sale del sitio enseguida. Permanece {trashRetentionDays} días en la papelera, de donde puede sacarlo tal cual. Su dirección queda reservada.',
  gaps: {
    one: 'Dejaría un hueco en un lugar del sitio.',
    other: 'Dejaría un hueco en {count} lugares del sitio.',
  },
  otherPlaces: {
    one: 'El otro lugar no es un problema',
    other: 'Los otros {count} lugares no son un problema',
  },
  morePlaces: 'y otros {count} lugares, en la pestaña «Utilizado en».',
  loading: 'Buscando lo que lo utiliza…',
  notReferenced: 'Nada en el sitio lo utiliza.',
  fixFirst: 'Resuélvalo primero y vuelva: esta ventana le espera.',
  close: 'Cerrar',
  checkAgain: 'Comprobar de nuevo',
  retry: 'Reintentar',
  failedLabel: 'Nada ha cambiado',
  hide: '¿Solo quiere ocultarlo un tiempo? Cierre y elija «Retirar del sitio» en el mismo menú: vuelve a ser un borrador.',
  newTab: 'pestaña nueva',
  refused: 'Todavía no se puede retirar {noun}',
  keep: 'Conservar {noun}',
  referencedBy: 'Lo que utiliza {noun}',
  nothing: 'Nada de lo que ha elegido se puede retirar así.',
  tooMany:
    'Son {count} contenidos, y se retiran {maxDocuments} como máximo a la vez. Elija menos, por ejemplo página por página.',
  listChanged: 'Esta lista ha cambiado entretanto. Cierre, vuelva a cargar la página y elija de nuevo.',
  selection: {
    name: 'Lo que ha elegido',
    trashQuestion: '¿Mover {documents} a la papelera?',
    deleteQuestion: '¿Borrar {documents} definitivamente?',
    takeOffQuestion: '¿Retirar {documents} del sitio?',
    trashConsequence:
      'Todo sale del sitio enseguida y permanece {trashRetentionDays} días en la papelera, de donde puede sacarlo tal cual. Las direcciones quedan reservadas.',
    trashPicturesConsequence:
      'Todo sale del sitio enseguida y permanece {trashRetentionDays} días en la papelera, de donde puede sacarlo tal cual.',
    takeOffConsequence:
      'Todo sale del sitio enseguida y vuelve a ser un borrador, que puede publicar de nuevo. Las direcciones quedan reservadas.',
    foreverConsequence: 'Se borra enseguida y definitivamente.',
    keep: 'No retirar nada',
    notReferenced: 'Nada en el sitio los utiliza.',
    places: {
      one: 'Un lugar los utiliza.',
      other: '{count} lugares los utilizan.',
    },
    morePlaces: 'y otros {count} lugares.',
    targetAt: '«{target}», {place}',
    notOnSite: {
      one: 'Otro contenido elegido no está en el sitio y queda como está.',
      other: 'Otros {count} contenidos elegidos no están en el sitio y quedan como están.',
    },
    published: {
      one: 'Otro contenido elegido está publicado y se queda: solo quienes publican pueden retirarlo.',
      other: 'Otros {count} contenidos elegidos están publicados y se quedan: solo quienes publican pueden retirarlos.',
    },
    trashDone: 'Movido a la papelera: {documents}.',
    deleteDone: 'Borrado definitivamente: {documents}.',
    takeOffDone: 'Retirado del sitio: {documents}.',
    emptyTrash: 'Vaciar la papelera',
  },
} satisfies PartialTranslation<'removal'>;
