/** Collections that can be referenced: content, and parts of content. */
export const usable = ['pages', 'events', 'members', 'documents', 'concepts', 'media', 'files', 'forms'] as const;
export type Usable = (typeof usable)[number];
export const isUsable = (slug: string): slug is Usable => (usable as readonly string[]).includes(slug);
