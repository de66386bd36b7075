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
  notTaken: 'No se han podido guardar. Siguen aquí: inténtelo de nuevo dentro de un momento.',
  plain: 'Las escribió aquí {typed}. Recupérelas: se convierten en su borrador.',
  newerVersion:
    'Las escribió aquí {typed}. Existe una versión más reciente: este texto se guardó en otro lugar {saved}. Si recupera sus palabras, tienen prioridad; la otra versión queda en el historial.',
} satisfies PartialTranslation<'unsavedChanges'>;
