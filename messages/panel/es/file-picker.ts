import type { PartialTranslation } from '../types';

export const filePicker = {
  send: 'Enviar un archivo del ordenador',
  sendOther: 'Enviar otro archivo',
  choose: 'Elegir entre los archivos del sitio',
  dropHere: 'o suéltelo aquí.',
  sending: 'Enviando {name}…',
  tooHeavy: '{name} pesa más de {max}\u00a0MB.',
  open: 'Abrir',
  gone: 'Archivo suprimido, o que usted no puede ver',
  pages: {
    one: '{count} página',
    other: '{count} páginas',
  },
} satisfies PartialTranslation<'filePicker'>;
