import * as z from 'zod/mini';
import { canonical } from '@/editorial/documents/texts';
import { deleteChanges, readChanges, storeChanges } from '../unsaved-changes/store';
import type { ShownPair } from './pair';

const shape = z.object({
  value: z.unknown(),
  paragraphs: z.array(z.string()),
  untouched: z.array(z.string()),
  /** The source text that it translates, normalized. */
  source: z.string(),
});

/** A suggestion that no one has confirmed: it is in this browser only. */
export type OpenSuggestion = z.infer<typeof shape>;
export type OpenSuggestions = ReadonlyMap<string, OpenSuggestion>;

/** Whose suggestions, of which translation. */
export type SuggestionOwner = { user: string; collection: string; id: string; locale: string };

// Beside the unsaved changes of the person, which signing out asks about and a while deletes, but of no form.
const keyOf = ({ user, collection, id, locale }: SuggestionOwner) =>
  `${user}/suggestions/${collection}/${id}/${locale}`;

/** Returns whether a suggestion translates the text that the page shows: the service is sent the newest. */
export const isOfShownSource = ({ source }: Pick<OpenSuggestion, 'source'>, pair: Pick<ShownPair, 'value'>): boolean =>
  source === canonical(pair.value);

/** Reads the suggestions of a translation; those of another source text are none any more. */
export async function readSuggestions(owner: SuggestionOwner, pairs: readonly ShownPair[]): Promise<OpenSuggestions> {
  const key = keyOf(owner);
  const [stored] = (await readChanges(key)).filter((each) => each.key === key);
  const found = pairs.flatMap((pair): [string, OpenSuggestion][] => {
    const suggestion = shape.safeParse(stored?.values[pair.key]).data;
    return suggestion && isOfShownSource(suggestion, pair) ? [[pair.key, suggestion]] : [];
  });
  return new Map(found);
}

/** Stores the suggestions of a translation instead of those before. */
export async function storeSuggestions(owner: SuggestionOwner, suggestions: OpenSuggestions): Promise<void> {
  const key = keyOf(owner);
  if (suggestions.size === 0) return deleteChanges(key);
  await storeChanges({ key, at: Date.now(), savedAt: 0, values: Object.fromEntries(suggestions), dates: {} });
}
