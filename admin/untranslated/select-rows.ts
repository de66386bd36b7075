import type { ClientT } from '@/messages/panel/types';
import type { Row } from './row';

/** What react-select announces; Payload hands it no texts (`ariaLiveMessages`). */
export const selectRows: readonly Row[] = [
  {
    selector: '#aria-guidance',
    english: /^Use Up and Down to choose options, /,
    say: (t) => t('untranslated.select.inMenu'),
  },
  {
    selector: '#aria-guidance',
    english: /^(.*) is focused (,type to refine list)?, press Down to open the menu, /s,
    say: (t, [label = '', isSearchable]) => {
      const name = label === 'Select' ? t('untranslated.select.field') : label;
      return isSearchable ? t('untranslated.select.inSearch', { name }) : t('untranslated.select.inField', { name });
    },
  },
  {
    selector: '#aria-guidance',
    english: /^Use left and right to toggle between focused values, /,
    say: (t) => t('untranslated.select.inValues'),
  },
  {
    selector: '#aria-selection',
    english: /^option (.*), deselected\.$/s,
    say: (t, [name = '']) => t('untranslated.select.deselected', { name }),
  },
  {
    selector: '#aria-selection',
    english: /^option (.*), selected\.$/s,
    say: (t, [name = '']) => t('untranslated.select.selected', { name }),
  },
  {
    selector: '#aria-selection',
    english: /^options (.*), selected\.$/s,
    say: (t, [names = '']) => t('untranslated.select.selectedAll', { names: names.split(',').join(', ') }),
  },
  {
    selector: '#aria-selection',
    english: /^option (.*) is disabled\. Select another option\.$/s,
    say: (t, [name = '']) => t('untranslated.select.disabled', { name }),
  },
  {
    selector: '#aria-selection',
    english: 'All selected options have been cleared.',
    say: (t) => t('untranslated.select.cleared'),
  },
  {
    selector: '#aria-focused',
    english: /^value (.*) focused, (\d+) of (\d+)\.$/s,
    say: (t, [name = '', number = '', total = '']) => t('untranslated.select.focused', { name, number, total }),
  },
  // On devices of Apple.
  {
    selector: '#aria-focused',
    english: /^(.*?)( selected)?( disabled)?, (\d+) of (\d+)\.$/s,
    say: (t, [name = '', isSelected, isDisabled, number = '', total = '']) => {
      const values = { name, number, total };
      if (isDisabled) return t('untranslated.select.focusedDisabled', values);
      return isSelected ? t('untranslated.select.focusedSelected', values) : t('untranslated.select.focused', values);
    },
  },
  {
    selector: '#aria-results',
    english: /^(\d+) results? available(?: for search term (.*))?\.$/s,
    say: (t, [count, words]) => describeFound(t, Number(count), words),
  },
];

const describeFound = (t: ClientT, count: number, words?: string): string =>
  words ? t('untranslated.select.foundFor', { count, words }) : t('untranslated.select.found', { count });
