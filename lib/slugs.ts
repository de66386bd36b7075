import slugify from '@sindresorhus/slugify';

/**
 * The address made from a title: accents folded ("Événement à Évry" → `evenement-a-evry`, œ → oe, ñ → n), lower case,
 * words joined by hyphens, no longer than 80 characters and never cut inside a word unless one word is longer.
 */
export function slugFrom(title: string): string {
  const slug = slugify(title, {
    customReplacements: [
      ['’', '-'],
      ["'", '-'],
      ['&', '-'],
    ],
  });
  if (slug.length <= 80) return slug;
  const cut = slug.slice(0, 81);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, 80);
}

/** The text as it sorts: accents folded, lower case, punctuation gone; the same order on SQLite and MongoDB. */
export function sortKey(text: string): string {
  return slugify(text, { separator: ' ' });
}
