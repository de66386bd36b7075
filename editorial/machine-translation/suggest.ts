import { localeDirection, sourceLocale } from '@/lib/locales';
import type { TranslationService } from '@/lib/settings';
import type { TargetLocale } from '../status';
import { type Piece, splitterFor } from './protected-words';
import { segmentsOf } from './segments';
import { translateMarkups } from './service';
import type { Glossary } from './terms';
import { spacesOf } from './typography';

/** A translated text, and the words of the source text that it still has. */
export type Translated = { value: unknown; untouched: string[] };

/** Takes a text apart for a service. */
export function prepareSuggestion(value: unknown, target: TargetLocale, { terms, termOfLink }: Glossary) {
  const untouched = new Set<string>();
  const splitText = splitterFor(terms);
  const split = (text: string): Piece[] => {
    const pieces = splitText(text);
    for (const piece of pieces) if (piece.kind === 'form') untouched.add(piece.text);
    return pieces;
  };
  const { markups, build } = segmentsOf(value, {
    split,
    termOfLink,
    spaces: spacesOf(target, sourceLocale),
    direction: localeDirection[target],
  });
  return { markups, build, untouched: () => [...untouched] };
}

/**
 * Translates a text, formats and links included.
 *
 * @throws ServiceError where the service fails, MarkupError where its answer has not the elements of the text
 */
export async function suggestText(
  prepared: ReturnType<typeof prepareSuggestion>,
  service: TranslationService,
  target: TargetLocale,
): Promise<Translated> {
  const { markups, build, untouched } = prepared;
  const answers = await translateMarkups(service, markups, { source: sourceLocale, target });
  return { value: build(answers), untouched: untouched() };
}
