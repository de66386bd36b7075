import type { PartialTranslation } from '../types';

export const previewLinks = {
  gone: 'Este contenido ya no existe, o está en la papelera.',
  alreadyEnded: 'Este enlace ya no funciona.',
  title: 'Compartir la vista previa',
  intro:
    'Quien tenga este enlace puede leer el último texto guardado, sin cuenta, incluso antes de que se publique. Los buscadores no lo muestran.',
  locale: 'Idioma',
  days: 'El enlace funciona durante',
  make: 'Crear un enlace',
  links: 'Enlaces que funcionan',
  copy: 'Copiar el enlace',
  copied: 'Enlace copiado.',
  notCopied: 'El navegador no permite copiar: seleccione la dirección.',
  end: 'Desactivar el enlace',
  ended: 'El enlace ya no funciona.',
  until: 'caduca',
  close: 'Cerrar',
  dayCount: {
    one: '{count} día',
    other: '{count} días',
  },
} satisfies PartialTranslation<'previewLinks'>;
