import type { PartialTranslation } from '../types';

export const reviewRequest = {
  ask: 'Pedir una revisión',
  requested: 'Revisión pedida',
  sentBack: 'Devuelto con una nota',
  note: 'Una nota para quien revisa',
  noteHint: 'Opcional. La leerá antes que el texto.',
  consequence: 'Se avisa al equipo de edición. Puede seguir escribiendo mientras espera.',
  send: 'Enviar la petición',
  cancel: 'Cancelar',
  close: 'Cerrar',
  withdraw: 'Retirar la petición',
  waiting: 'El equipo de edición aún no ha respondido.',
  askAgain: 'Pedir de nuevo',
  review: 'Revisar lo que cambia',
} satisfies PartialTranslation<'reviewRequest'>;
