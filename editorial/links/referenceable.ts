/** Collections that can be referenced: content, and parts of content. */
export const referenceableCollections = [
  'pages',
  'events',
  'members',
  'documents',
  'concepts',
  'media',
  'files',
  'forms',
] as const;
export type ReferenceableCollection = (typeof referenceableCollections)[number];
export const isReferenceable = (slug: string): slug is ReferenceableCollection =>
  (referenceableCollections as readonly string[]).includes(slug);
