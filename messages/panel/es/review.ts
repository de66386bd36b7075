import type { PartialTranslation } from '../types';

export const review = {
  refusals: {
    notStaff: 'Su cuenta no permite pedir una revisión.',
    notEditor: 'Solo quienes pueden publicar pueden responder a una petición de revisión.',
    notYours: 'Esta petición es de otra persona.',
    gone: 'Este texto ya no existe.',
    binned: 'Este texto está en la papelera: sáquelo primero de la papelera.',
    nothing: 'No hay nada que revisar: todo lo guardado ya está publicado.',
    alreadyAsked: 'Ya se ha pedido una revisión de este texto.',
    notAsked: 'Nadie espera una respuesta sobre este texto: la petición se ha retirado o alguien ya ha respondido.',
    stale: 'El texto ha cambiado mientras lo revisaba. No se ha hecho nada: revise la nueva versión y luego responda.',
    noteNeeded: 'Escriba una nota: sin ella la persona no sabría qué cambiar.',
    noteTooLong: 'Esta nota es demasiado larga: 2000 caracteres como máximo.',
    unreadable: 'No se ha podido leer la petición. Recargue la página e inténtelo de nuevo.',
  },
} satisfies PartialTranslation<'review'>;
