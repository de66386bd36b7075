import type { Translation } from '../types';

export const mediaUnused = {
  title: 'Pictures that are not used anywhere',
  why: 'No content, published or draft, shows these pictures. Once in the trash, they can still be taken out again.',
  short: 'Unused',
  none: 'All pictures are used somewhere.',
  back: 'See all pictures',
  added: 'added',
  listed: 'Unused pictures',
  trash: 'Move to the trash',
  takeBack: 'Take out of the trash',
  trashed: 'In the trash',
} satisfies Translation<'mediaUnused'>;
