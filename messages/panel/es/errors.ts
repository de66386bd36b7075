import type { PartialTranslation } from '../types';

export const errors = {
  onlyAdmins: 'Solo la administración puede hacer esto.',
  onlyEditors: 'Solo quienes pueden publicar pueden hacer esto.',
  changedMeanwhile:
    'Este contenido se ha guardado en otro lugar entretanto. No se ha sobrescrito nada y sus palabras siguen aquí: mire al principio del formulario o inténtelo de nuevo.',
  nothingSaved:
    'No se ha guardado nada, porque no se podía guardar todo. Corrija lo siguiente o quítelo de la selección.',
  nothingDeleted: 'No se ha eliminado nada, porque no se podía eliminar todo. Quite lo siguiente de la selección.',
  fault: 'se ha producido un error.',
  requiredInSource: 'Este campo es necesario en {source} para publicar.',
  requiredToShow: 'Este campo está vacío en un idioma con la casilla «Mostrar este idioma» marcada.',
  reservedSlug: 'Esta dirección ya es la de una sección del sitio. Elija otra.',
  takenSlug: 'Esta dirección ya está ocupada por otro contenido (quizás en la papelera). Elija otra.',
  ownParent: 'Una página no puede estar situada bajo sí misma ni bajo una de sus subpáginas.',
  bothCoordinates: 'Indique la latitud y la longitud, o ninguna de las dos.',
  noticeWithoutEnd: 'Un aviso urgente tiene una fecha de fin.',
  redirectSource:
    'Una dirección de este sitio, sin el nombre del sitio, por ejemplo /es/pagina-antigua o /spip.php?article12.',
  redirectToNothing: 'Elija a dónde lleva esta dirección.',
  redirectWithin: 'Elija un contenido o una sección en lugar de una dirección de este sitio.',
  notItself: 'Un contenido no puede enlazarse a sí mismo.',
  oneFileEach: 'Dos archivos tienen el mismo idioma y formato: tendrían la misma dirección.',
  videoAddress:
    'No es la dirección de un vídeo de YouTube, de Vimeo o de una instancia de PeerTube. Cópiela desde la página del vídeo.',
  videoDuration: 'Escriba la duración como un reproductor: 4:05, o 1:02:03 a partir de una hora.',
  webAddress: 'No es una dirección web. Escríbala como www.ejemplo.org o https://ejemplo.org/pagina.',
  linkAddress:
    'Este enlace no lleva a ninguna parte. Escriba una dirección web (www.ejemplo.org), una dirección electrónica o un número de teléfono.',
  textLink:
    'Este enlace no lleva a ninguna parte. Escriba una dirección web (www.ejemplo.org), una dirección electrónica, un número de teléfono o una página de este sitio (/es/pagina).',
  emailAddress: 'Una de las direcciones no es un correo electrónico.',
  filesNeverChange: 'Un archivo no se puede reemplazar: añada el nuevo y elíjalo en el documento.',
  passwordWeak:
    'Esta contraseña es demasiado fácil de adivinar. Use, por ejemplo, cuatro palabras sin relación entre sí.',
  passwordShort: 'Una contraseña debe tener al menos {minPasswordLength} caracteres.',
  passwordSame: 'Elija una contraseña distinta de la actual.',
  notRemovable: 'Todavía no se puede retirar {noun}. {reason}',
  homePage: 'Esta página es la página de inicio: elija otra primero en los Ajustes.',
  databaseBusy: 'El sitio está ocupado y no se ha guardado nada. Inténtelo de nuevo dentro de un momento.',
  databaseAway:
    'La base de datos no responde: no se ha guardado nada. Lo que ha escrito se conserva en este ordenador. Inténtelo de nuevo dentro de un momento.',
  databaseAwayTitle: 'La base de datos no responde',
  reference: 'Referencia: {id}',
  databaseReplaced:
    'El archivo de la base de datos se ha borrado o sustituido mientras el sitio funcionaba: no se ha guardado nada. Deje esta página abierta y avise a quien se ocupa del servidor.',
  diskFull:
    'El disco del servidor está lleno: no se ha guardado nada. Deje esta página abierta y avise a quien se ocupa del servidor.',
  tryAgain: 'Intentarlo de nuevo',
  notSaved:
    'No se ha guardado nada: se ha producido un error. Inténtelo de nuevo; si el problema continúa, avise a quien se ocupa del servidor.',
  lockedByOther:
    'Otra persona está modificando este contenido en este momento: aquí no se ha guardado nada. Espere un momento o tome el relevo en el formulario.',
  savedElsewhere:
    'Este contenido se ha guardado en otro lugar al mismo tiempo. Allí no se ha perdido nada; aquí, recargue la página e inténtelo de nuevo.',
  staffOnly: 'Esto es solo para el equipo.',
  issueGone: 'Este consejo ya no se refiere a este contenido: el texto ha cambiado entretanto.',
  issueIsError: 'Esto impide publicar: no se puede dejar así.',
} satisfies PartialTranslation<'errors'>;
