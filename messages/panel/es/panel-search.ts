import type { PartialTranslation } from '../types';

export const panelSearch = {
  open: 'Buscar',
  title: 'Buscar en el panel',
  field: 'Contenido, imagen, persona, mensaje, ajuste o acción',
  results: 'Resultados',
  suggestions: 'Modificado recientemente, y lo que puede hacer',
  searching: 'Buscando…',
  none: 'Nada corresponde a estas palabras.',
  alike: 'Nada está escrito exactamente así. Esto es lo que más se parece.',
  some: 'Nada contiene todas estas palabras. Esto contiene algunas.',
  keys: '↑ ↓ para elegir, Intro para abrir, {newTab} para abrir en una pestaña nueva, Escape para cerrar',
  close: 'Cerrar',
  shortcut: 'atajo {keys}',
  control: 'Ctrl',
  count: { one: '{count} resultado', other: '{count} resultados' },
  best: 'Los {shown} mejores de {count} resultados',
} satisfies PartialTranslation<'panelSearch'>;
