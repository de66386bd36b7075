import type { PartialTranslation } from '../types';

export const unsavedChanges = {
  blockerTitles: {
    offline: 'Está escribiendo sin conexión',
    session: 'Vuelva a iniciar sesión para guardar',
    server: 'El sitio no responde',
  },
  offline:
    'Sin conexión: sus palabras se conservan aquí, en este ordenador, desde {when}. Se guardarán en cuanto vuelva la conexión. Puede continuar.',
  session:
    'No se ha perdido nada: lo que ha escrito desde {when} se conserva en este ordenador. Vuelva a iniciar sesión en otra pestaña y regrese aquí: sus palabras se guardarán.',
  server:
    'Sus palabras se conservan en este ordenador desde {when}. Se guardarán en cuanto el sitio responda. Puede continuar.',
  logIn: 'Volver a iniciar sesión',
  offeredTitle: 'Algunas palabras no se han guardado',
  takeBack: 'Recuperar estas palabras',
  leave: 'Descartarlas',
  notTaken: 'No se han podido recuperar. {problem} Siguen aquí.',
  plain: 'Las escribió aquí {typed}. Recupérelas: se convierten en su borrador.',
  newerVersion:
    'Las escribió aquí {typed}. Existe una versión más reciente: este texto se guardó en otro lugar {saved}. Si recupera sus palabras, tienen prioridad; la otra versión queda en el historial.',
  inForm: 'Las escribió aquí {typed}. Recupérelas: vuelven al formulario, que guardará después.',
  newerInForm:
    'Las escribió aquí {typed}. El texto se guardó en otro lugar {saved}. Si recupera sus palabras, vuelven al formulario; no se sustituye nada hasta que guarde.',
  whileLocked: 'Otra persona está modificando este texto: sus palabras siguen aquí y podrá recuperarlas después.',
  seeDifference: 'Ver la diferencia',
  differenceTitle: 'Sus palabras, comparadas con el texto guardado',
  noDifference: 'No se ha podido leer la diferencia. Inténtelo de nuevo dentro de un momento.',
  close: 'Cerrar',
  conflictTitle: 'Este texto se ha guardado en otro lugar',
  conflict:
    'Cambió {when}, en otra pestaña, en otro dispositivo o por otra persona. Sus palabras se conservan aquí y no se sobrescribe nada. Si conserva sus palabras, la otra versión queda en el historial; si carga la otra versión, sus palabras se le proponen encima.',
  conflictInForm:
    'Cambió {when}, en otra pestaña, en otro dispositivo o por otra persona. Sus palabras se conservan aquí y no se sobrescribe nada. Si conserva sus palabras, guarde después; si carga la otra versión, sus palabras se le proponen encima.',
  keepMine: 'Conservar mis palabras',
  loadOther: 'Cargar la otra versión',
  signOutTitle: 'Algunas palabras no se han guardado',
  signOut:
    'Se conservan en este ordenador durante {days} días y se le propondrán cuando vuelva a iniciar sesión; no se propondrán a nadie más. Si otras personas usan este ordenador, también puede descartarlas.',
  keep: 'Conservarlas',
} satisfies PartialTranslation<'unsavedChanges'>;
