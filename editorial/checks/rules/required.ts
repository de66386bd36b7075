import { sourceLocale } from '@/lib/locales';
import { isEmptyText } from '../../documents/texts';
import { walk } from '../../documents/walk';
import type { Issue } from '../issue';
import type { Subject } from '../subject';

/**
 * Fields that publishing needs and that are empty: all of them in French, as the form asks for; in a language that is
 * shown those without which it can't be. Other texts that a translation lacks are only told (rules/translations.ts).
 */
export function* requiredFields({ fields, document, locales, required }: Subject): Generator<Issue> {
  for (const { field, path, locale, value } of walk(fields, document, locales)) {
    const needed = locale === null || locale === sourceLocale ? isRequested(field) : required.includes(path);
    if (needed && isEmptyText(value)) yield { rule: 'required', path, locale };
  }
}

const isRequested = (field: object): boolean => 'required' in field && field.required === true;
