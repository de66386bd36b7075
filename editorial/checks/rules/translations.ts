import { type Locale, sourceLocale } from '@/lib/locales';
import { canonical, isEmptyText, isTranslatable } from '../../documents/texts';
import type { Leaf } from '../../documents/walk';
import { isTarget } from '../../translation/field';
import type { Issue } from '../issue';
import type { Subject } from '../subject';

/** Public locales in which texts are missing, or were translated from an earlier source text. */
export function* translations({ document, leaves, locales, translations: states }: Subject): Generator<Issue> {
  const texts = leaves.filter(
    (leaf) => isTranslatable(leaf) && !isEmptyText(leaf.value) && !repeatsTitle(leaf, document),
  );
  const sourceTexts = texts.filter(({ locale }) => locale === sourceLocale);
  for (const locale of locales) {
    if (!isTarget(locale)) continue;
    const written = new Set(texts.filter((leaf) => leaf.locale === locale).map(commonKey));
    const missing = sourceTexts.filter((leaf) => !written.has(commonKey(leaf)));
    const [first] = missing;
    if (first) {
      yield {
        rule: 'translation-missing',
        path: first.path,
        locale,
        count: missing.length,
        concerns: wordsOf(missing),
      };
    }
    const { state, toCheck = [] } = states[locale] ?? {};
    const stale = toCheck.filter((key) => written.has(key));
    const changed = sourceTexts.filter(({ key }) => stale.includes(key));
    const [place] = changed;
    if (state === 'stale' && place) {
      yield { rule: 'translation-stale', path: place.path, locale, count: stale.length, concerns: wordsOf(changed) };
    }
  }
}

/**
 * Returns the key of a text in every locale. A localized list (other words for a concept) has rows of its own in each,
 * which are no translations of each other: there it is the key of the list.
 */
const commonKey = ({ field, key }: Leaf): string => (field.localized ? key : key.replace(/\.[^.]+\.[^.]+$/, ''));

/** A banner that repeats the title of its page follows it: publishing empties it (collections/pages/layout.ts). */
function repeatsTitle({ block, field, locale, value }: Leaf, { title }: Subject['document']): boolean {
  if (block !== 'hero' || field.name !== 'title' || locale === null) return false;
  return typeof value === 'string' && value.trim() === String((title as Localized)?.[locale] ?? '').trim();
}

type Localized = Partial<Record<Locale, unknown>> | undefined;

const wordsOf = (texts: readonly Leaf[]): string => canonical(texts.map(({ key, value }) => [key, value]));
