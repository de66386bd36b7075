import type { Translation } from '../types';

export const media = {
  replaceInstead: 'To change the file of a picture, use “Replace the file”.',
  singular: 'Picture',
  plural: 'Pictures',
  used: 'Used',
  group: 'Files',
  help: 'The pictures of the site. A picture is public only once the question “People” is answered.',
  alt: 'Image description',
  altHelp: 'Read aloud to those who can’t see the picture: say what it shows, in one sentence.',
  decorative: 'Decorative picture (carries no information)',
  people: 'People in the picture',
  peopleNone: 'Nobody recognisable',
  peopleConsent: 'Consent given by each person',
  peopleUnrecognisable: 'Made unrecognisable',
  peopleHelp: 'Showing someone can put them at risk. Without an answer, the picture appears nowhere on the site.',
  consentNote: 'Note on consent (never public)',
  caption: 'Caption',
  credit: 'Credit',
  licence: 'Licence',
} satisfies Translation<'media'>;
