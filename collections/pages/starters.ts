import type { Page } from '@/payload-types';

type BlockType = NonNullable<Page['layout']>[number]['blockType'];

/** What a page may be begun with: its blocks, to be filled in. They have no texts, which somebody might publish unread. */
export const pageStarters = {
  presentation: ['hero', 'rich-text', 'media-text', 'key-figures', 'call-to-action'],
  theme: ['hero', 'rich-text', 'events', 'documents', 'call-to-action'],
  contact: ['rich-text', 'steps', 'form'],
} as const satisfies Record<string, readonly BlockType[]>;

export type PageStarter = keyof typeof pageStarters;
