import type { Translation } from '../types';

export const translationErrors = {
  invalid: 'This save is not in the expected format. Reload the page.',
  gone: 'This content no longer exists.',
  trashed: 'This content is in the trash. Take it out of the trash first.',
  changed:
    'Rows or blocks were removed from the {source} text while you were translating. Reload the page: your text up to then is saved.',
  locked: 'Someone else has opened this content. Nothing was saved.',
  incomplete: 'This language can’t be shown yet. Missing:',
} satisfies Translation<'translationErrors'>;
