import { sourceLocale } from '@/lib/locales';
import { isEmptyText, isTranslatable } from '../../documents/texts';
import { isTarget } from '../../translation/field';
import type { Issue } from '../issue';
import type { Subject } from '../subject';

/** Public locales in which texts are missing, or were translated from an earlier source text. */
export function* translations({ leaves, locales, translations: states }: Subject): Generator<Issue> {
  const texts = leaves.filter((leaf) => isTranslatable(leaf) && !isEmptyText(leaf.value));
  const sourceTexts = texts.filter(({ locale }) => locale === sourceLocale);
  for (const locale of locales) {
    if (!isTarget(locale)) continue;
    const written = new Set(texts.filter((leaf) => leaf.locale === locale).map(({ key }) => key));
    const missing = sourceTexts.filter(({ key }) => !written.has(key));
    const [first] = missing;
    if (first) yield { rule: 'translation-missing', path: first.path, locale, count: missing.length };
    const { state, toCheck = [] } = states[locale] ?? {};
    const stale = toCheck.filter((key) => written.has(key));
    const place = sourceTexts.find(({ key }) => stale.includes(key));
    if (state === 'stale' && place) {
      yield { rule: 'translation-stale', path: place.path, locale, count: stale.length };
    }
  }
}
