import { label } from '@/messages/panel';

/** What the server answers to a save of a translation that can't be made. */
export const saveWords = {
  refused: label('translation.refused'),
  invalid: label('translation.invalid'),
  gone: label('translation.gone'),
  binned: label('translation.binned'),
  changed: label('translation.changed'),
  locked: label('translation.locked'),
  incomplete: label('translation.incomplete'),
};
