import type { Description } from '../add/media-item';

/** What differs between two descriptions: only that is sent, so that what a colleague changed meanwhile stays. */
export function changesBetween(before: Description, after: Description): Partial<Description> {
  const names = ['alt', 'decorative', 'people', 'credit', 'focalX', 'focalY'] as const;
  const changed = names.filter((name) => after[name] !== before[name]);
  return {
    ...Object.fromEntries(changed.map((name) => [name, after[name]])),
    ...(after.tags.join() !== before.tags.join() && { tags: after.tags }),
  };
}

/** What readers lack of a media: its description, in the language in which it was read, and the answer about people. */
export function missingOf({ alt, decorative, people }: Pick<Description, 'alt' | 'decorative' | 'people'>) {
  return { description: !decorative && alt.trim() === '', people: people === null };
}
