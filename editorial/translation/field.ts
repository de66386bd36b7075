import { randomUUID } from 'node:crypto';
import type { FieldHook, JSONField } from 'payload';
import { setByServer } from '@/lib/system-fields';
import { type TargetLocale, targetLocales } from '../status';

/** Name of the source snapshot of each translation (`translation-source-snapshots`); missing until the translation was first marked as up to date. */
export type TranslatedFrom = Partial<Record<TargetLocale, string>>;

/**
 * Context of a save of a translation: `translationIsCurrent` marks it as up to date with the source. Publishing in a
 * locale marks it too; saving a draft does not.
 */
export type TranslationContext = { translationIsCurrent?: boolean };

export const isTarget = (locale: unknown): locale is TargetLocale =>
  (targetLocales as readonly unknown[]).includes(locale);

/** Keeps the stored names, whatever a client sends, and sets a new one where the save marks the translation as up to date. */
const setSourceSnapshot: FieldHook = ({ data, siblingDocWithLocales, req }) => {
  const before = (siblingDocWithLocales?.translatedFrom ?? {}) as TranslatedFrom;
  const { translationIsCurrent: isCurrent } = req.context as TranslationContext;
  if (!isTarget(req.locale) || !(isCurrent || data?._status === 'published')) return before;
  return { ...before, [req.locale]: randomUUID() };
};

/**
 * Names of the source snapshots, by locale. In the document and not beside it, so that versions, restores and copies
 * have it; the texts are stored once, by that name, after the save (see editorial/status/projection.ts).
 */
export const translatedFromField: JSONField = {
  name: 'translatedFrom',
  type: 'json',
  hidden: true,
  custom: setByServer,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: { beforeChange: [setSourceSnapshot] },
};
