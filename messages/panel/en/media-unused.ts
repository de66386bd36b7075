import type { Translation } from '../types';

export const mediaUnused = {
  title: 'Pictures that are not used anywhere',
  why: 'No content, published or draft, shows these pictures. Once in the bin, they can still be taken out again.',
  short: 'Unused',
  none: 'All pictures are used somewhere.',
  back: 'See all pictures',
  added: 'added',
  listed: 'Unused pictures',
  bin: 'Move to the bin',
  takeBack: 'Take out of the bin',
  binned: 'In the bin',
} satisfies Translation<'mediaUnused'>;
