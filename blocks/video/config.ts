import type { Block } from 'payload';
import { anchor, surface } from '@/fields/block-parts';
import { videoFields } from '@/fields/video';
import { label } from '@/messages/panel';

export const VideoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: label('video.name'), plural: label('video.name') },
  fields: videoFields([anchor, surface()]),
};
