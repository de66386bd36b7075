import type { PartialTranslation } from '../types';

export const reviewErrors = {
  notYours: 'Esta petición es de otra persona.',
  gone: 'Este texto ya no existe.',
  trashed: 'Este texto está en la papelera: sáquelo primero de la papelera.',
  nothing: 'No hay nada que revisar: todo lo guardado ya está publicado.',
  alreadyRequested: 'Ya se ha pedido una revisión de este texto.',
  notRequested: 'Nadie espera una respuesta sobre este texto: la petición se ha retirado o alguien ya ha respondido.',
  stale: 'El texto ha cambiado mientras lo revisaba. No se ha hecho nada: revise la nueva versión y luego responda.',
  noteNeeded: 'Escriba una nota: sin ella la persona no sabría qué cambiar.',
} satisfies PartialTranslation<'reviewErrors'>;
