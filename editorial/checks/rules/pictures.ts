import { type Locale, sourceLocale } from '@/lib/locales';
import type { Issue } from '../issue';
import type { Subject, Target } from '../subject';

/** Pictures that would not be shown, or lack a text alternative. */
export function* pictures({ namings, targets, locales }: Subject): Generator<Issue> {
  for (const { leaf, reference } of namings) {
    if (reference.toCollection !== 'media') continue;
    const place = { path: leaf.path, locale: leaf.locale };
    const picture = targets.get(`media/${reference.toId}`);
    if (!picture || picture.state === 'gone') {
      yield { rule: 'picture-gone', ...place, about: picture?.name ?? '' };
      continue;
    }
    const about = picture.name;
    if (!isDescribed(picture, sourceLocale)) yield { rule: 'picture-undescribed', ...place, about };
    if (!picture.peopleAnswered) yield { rule: 'picture-people', ...place, about };
    const untranslated = locales.filter((locale) => locale !== sourceLocale && !isDescribed(picture, locale));
    for (const locale of untranslated) {
      // A picture of a translated text is read in that language only.
      if (leaf.locale === null || leaf.locale === locale) {
        yield { rule: 'picture-untranslated', path: leaf.path, locale, about };
      }
    }
  }
}

const isDescribed = ({ alt, decorative }: Target, locale: Locale): boolean =>
  decorative === true || Boolean(alt?.[locale]?.trim());
