import type { PartialTranslation } from '../types';

export const releaseErrors = {
  invalid: 'Dé un nombre a la publicación conjunta, de {limit} caracteres como máximo.',
  gone: 'Esta publicación conjunta ya no existe.',
  published: 'Esta publicación conjunta ya está publicada.',
  tooManyOpen: 'Ya hay {count} publicaciones conjuntas en preparación: publique o elimine alguna primero.',
  tooManyEntries: 'Una publicación conjunta tiene como máximo {count} contenidos.',
  documentGone: 'Este contenido ya no existe.',
  documentTrashed: 'Este contenido está en la papelera: sáquelo de ella primero.',
  elsewhere: 'Este contenido ya está en la publicación conjunta «{name}». Quítelo primero de ella.',
  notIn: 'Este contenido ya no está en esta publicación conjunta: alguien lo ha quitado.',
  empty: 'Esta publicación conjunta todavía no tiene contenidos.',
  toFix: 'Por corregir primero: aparecen todos los contenidos o ninguno.',
} satisfies PartialTranslation<'releaseErrors'>;
