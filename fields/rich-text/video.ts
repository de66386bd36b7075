import type { Block } from 'payload';
import { textByLanguage } from '@/messages/panel';
import { videoFieldsInText } from '../video';

// Payload keeps the client's part of the editor: a function would be called once, for all languages.
const name = textByLanguage('video.name');

/** A video within a text; a block of pages has the same fields (blocks/video/). */
export const VideoInText: Block = {
  slug: 'video',
  interfaceName: 'VideoInTextBlock',
  labels: { singular: name, plural: name },
  admin: { disableBlockName: true },
  fields: videoFieldsInText(),
};
