/** What can be referenced elsewhere: content, and what content is made of. */
export const usable = ['pages', 'events', 'members', 'documents', 'concepts', 'media', 'files', 'forms'] as const;
export type Usable = (typeof usable)[number];
export const isUsable = (slug: string): slug is Usable => (usable as readonly string[]).includes(slug);
