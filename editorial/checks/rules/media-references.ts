import { type Locale, sourceLocale } from '@/lib/locales';
import type { Issue } from '../issue';
import type { Subject, Target } from '../subject';

/** Media that would not be shown, or that lack a text alternative. */
export function* mediaReferences({ references, targets, locales }: Subject): Generator<Issue> {
  for (const { leaf, reference } of references) {
    if (reference.toCollection !== 'media') continue;
    const place = { path: leaf.path, locale: leaf.locale, concerns: reference.toId ?? '' };
    const media = targets.get(`media/${reference.toId}`);
    if (!media || media.state === 'gone') {
      yield { rule: 'picture-gone', ...place, about: media?.name ?? '' };
      continue;
    }
    const about = media.name;
    if (!isDescribed(media, sourceLocale)) yield { rule: 'picture-undescribed', ...place, about };
    if (!media.peopleAnswered) yield { rule: 'picture-people', ...place, about };
    const untranslated = locales.filter((locale) => locale !== sourceLocale && !isDescribed(media, locale));
    for (const locale of untranslated) {
      // A reference in a localized field matters in that locale only.
      if (leaf.locale === null || leaf.locale === locale) {
        const concerns = `${reference.toId} ${media.alt?.[sourceLocale]}`;
        yield { rule: 'picture-untranslated', path: leaf.path, locale, about, concerns };
      }
    }
  }
}

const isDescribed = ({ alt, decorative }: Target, locale: Locale): boolean =>
  decorative === true || Boolean(alt?.[locale]?.trim());
