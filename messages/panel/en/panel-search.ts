import type { Translation } from '../types';

export const panelSearch = {
  open: 'Search',
  title: 'Search the panel',
  field: 'Content, image, person, message, setting or action',
  results: 'Results',
  suggestions: 'Recently changed, and what you can do',
  searching: 'Searching…',
  none: 'Nothing matches these words.',
  alike: 'Nothing is spelled exactly like this. Here is what comes close.',
  some: 'Nothing has all of these words. Here is what has some.',
  keys: '↑ ↓ to choose, Enter to open, {newTab} to open in a new tab, Escape to close',
  close: 'Close',
  shortcut: 'shortcut {keys}',
  control: 'Ctrl',
  count: { one: '{count} result', other: '{count} results' },
  best: 'The best {shown} of {count} results',
} satisfies Translation<'panelSearch'>;
