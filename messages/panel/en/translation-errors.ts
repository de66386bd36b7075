import type { Translation } from '../types';

export const translationErrors = {
  invalid: 'This save is not in the expected format. Reload the page.',
  gone: 'This content no longer exists.',
  trashed: 'This content is in the trash. Take it out of the trash first.',
  changed:
    'Rows or blocks were removed from the {source} text while you were translating. Reload the page: your text up to then is saved.',
  locked: 'Someone else has opened this content. Nothing was saved.',
  incomplete: 'This language can’t be shown yet. Missing:',
  noService: 'This site has no machine translation service.',
  tooMany: 'You have asked for many suggestions. Wait a few minutes.',
  tooLong: 'This text is too long for a suggestion (more than {value} characters). Translate it in parts.',
  serviceKey: 'The translation service refuses the key of this site. Tell the person who runs the site.',
  serviceQuota: 'This site has used all that the translation service grants it for now.',
  serviceBusy: 'The translation service gets too many requests. Try again in a minute.',
  serviceLate: 'The translation service did not answer in {seconds} seconds. Try again later.',
  serviceFailed: 'The translation service could not translate this text. Try again later.',
  serviceMarkup:
    'The service lost the format of this text (links, notes, bold). Nothing is suggested: translate it yourself.',
} satisfies Translation<'translationErrors'>;
