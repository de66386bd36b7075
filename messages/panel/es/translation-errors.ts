import type { PartialTranslation } from '../types';

export const translationErrors = {
  invalid: 'Lo enviado no tiene el formato esperado. Vuelva a cargar la página.',
  gone: 'Este contenido ya no existe.',
  trashed: 'Este contenido está en la papelera. Sáquelo primero de la papelera.',
  changed:
    'Se han quitado líneas o bloques del texto en {source} mientras usted traducía. Vuelva a cargar la página: su texto hasta entonces está guardado.',
  locked: 'Otra persona ha abierto este contenido. No se ha guardado nada.',
  incomplete: 'Este idioma todavía no se puede mostrar. Falta:',
} satisfies PartialTranslation<'translationErrors'>;
