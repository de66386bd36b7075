/**
 * Whether a translation has a text wherever its source has one: a form is shown completely in one language. Texts have
 * the same paths in both, since only they are translated.
 */
export function isComplete(source: unknown, translation: unknown): boolean {
  if (typeof source === 'string')
    return source.trim() === '' || (typeof translation === 'string' && translation.trim() !== '');
  if (typeof source !== 'object' || source === null) return true;
  const other = (translation ?? {}) as Record<string, unknown>;
  return Object.entries(source).every(([key, value]) => isComplete(value, other[key]));
}
