import type { PartialTranslation } from '../types';

export const mediaWithdraw = {
  open: 'Retirar esta imagen…',
  title: '¿Retirar esta imagen de todas partes?',
  for: 'Para una persona que ya no quiere aparecer.',
  consequence: 'La imagen y todos sus formatos se borran de inmediato',
  final: ', en el sitio y en nuestro servidor. No se puede deshacer.',
  toWithdraw: 'Imagen que se va a retirar',
  missing: 'Desaparecerá de',
  versions: 'todas las versiones antiguas y todos los borradores',
  why: '¿Por qué?',
  whyHint: 'Se anota con la fecha y su nombre, sin la imagen ni el nombre de la persona mostrada.',
  chooseReason: 'Elegir un motivo',
  understood: 'Entiendo que la imagen no podrá recuperarse',
  copies:
    'Un navegador vuelve a pedir la imagen en cada visita y ya no la recibe. Los buscadores, quienes ya la guardaron y las copias de seguridad del servidor pueden conservarla: pida su borrado al buscador y, para las copias, a quien se ocupa del servidor.',
  withdraw: 'Borrar la imagen en todas partes',
  done: 'La imagen se ha borrado',
  filesLeft: 'Archivos que hay que borrar del servidor a mano',
  back: 'Ver todas las imágenes',
  andMore: 'y {count} más',
  incomplete: 'Elija un motivo y marque la casilla.',
  busy: 'Borrando la imagen, también en las versiones antiguas. Puede tardar un minuto.',
  keep: 'Conservar la imagen',
  reasons: {
    requested: 'La persona lo pide',
    danger: 'Una persona podría correr peligro',
    rights: 'No tenemos derecho a usarla',
    other: 'Otro motivo',
  },
  doneIn: 'Se ha retirado de {texts} y de {versions}. Sus direcciones ya no funcionan.',
  texts: {
    one: '{count}\u00a0contenido',
    other: '{count}\u00a0contenidos',
  },
  versionCount: {
    one: '{count}\u00a0versión del historial',
    other: '{count}\u00a0versiones del historial',
  },
} satisfies PartialTranslation<'mediaWithdraw'>;
