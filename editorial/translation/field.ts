import { randomUUID } from 'node:crypto';
import type { FieldHook, JSONField } from 'payload';
import { setByServer } from '@/lib/system-fields';
import { type TargetLocale, targetLocales } from '../status';

/** Of each translation, the name of the texts it was made of (`source-texts`); none until it was said to be up to date. */
export type TranslatedFrom = Partial<Record<TargetLocale, string>>;

/**
 * In the context of a save of a translation: says that it is up to date with the original beside it. Publishing in a
 * language says it too; saving a draft alone never does.
 */
export type TranslationContext = { translationIsCurrent?: boolean };

export const isTarget = (locale: unknown): locale is TargetLocale =>
  (targetLocales as readonly unknown[]).includes(locale);

/** Keeps what was stored, whatever a client sends, and gives a new name where the save says "up to date". */
const nameSource: FieldHook = ({ data, siblingDocWithLocales, req }) => {
  const before = (siblingDocWithLocales?.translatedFrom ?? {}) as TranslatedFrom;
  const { translationIsCurrent: said } = req.context as TranslationContext;
  if (!isTarget(req.locale) || !(said || data?._status === 'published')) return before;
  return { ...before, [req.locale]: randomUUID() };
};

/**
 * Which original each translation was made of. In the document and not beside it, so that versions, restores and copies
 * carry it; the texts themselves are stored once, by that name, after the save (see editorial/status/projection.ts).
 */
export const translatedFromField: JSONField = {
  name: 'translatedFrom',
  type: 'json',
  hidden: true,
  custom: setByServer,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: { beforeChange: [nameSource] },
};
