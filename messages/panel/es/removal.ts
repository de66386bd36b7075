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
} satisfies PartialTranslation<'removal'>;
