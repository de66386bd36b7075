import { sourceLocale } from '@/lib/locales';
import { isEmptyText } from '../../documents/texts';
import { walk } from '../../documents/walk';
import type { Issue } from '../issue';
import type { Subject } from '../subject';

/**
 * Empty required fields. In the source locale these are all that the form marks as required; in another public locale,
 * those that publishing needs. Other missing texts of a translation are warnings (rules/translations.ts).
 */
export function* requiredFields({ fields, document, locales, required }: Subject): Generator<Issue> {
  for (const { field, path, locale, value } of walk(fields, document, locales)) {
    const needed = locale === null || locale === sourceLocale ? isMarkedRequired(field) : required.includes(path);
    if (needed && isEmptyText(value)) yield { rule: 'required', path, locale };
  }
}

const isMarkedRequired = (field: object): boolean => 'required' in field && field.required === true;
