import type { Locale } from '@/lib/locales';
import type { RowTexts } from '../undo-removal/row-texts';
import { asNewBlock, type CopiedBlock, inOtherLocale, textsOfCopy } from './copied-blocks';

type Copy = {
  /** Texts of the block by locale, as `textsOfRow` returns them. */
  texts: RowTexts;
  /** Locale that the block was copied in. */
  copiedIn: Locale;
  /** Locale of the form it is pasted into. */
  locale: Locale;
  /** Paths of the lists it comes from and goes to. */
  from: string;
  to: string;
  newId: () => string;
};

/**
 * Returns the new block for a form in one locale, and its texts in the others. Where the form has the locale that the
 * block was copied in, it keeps the words it was copied with: they may not be stored yet.
 */
export function copyInLocale(
  copied: CopiedBlock,
  { texts, copiedIn, locale, from, to, newId }: Copy,
): { block: CopiedBlock; others: RowTexts } {
  const row = `${from}.${copied.id}`;
  const inRow = (path: string) => path.slice(row.length + 1);
  const all = Object.values(texts).flatMap((each) => Object.keys(each).map(inRow));
  const own = Object.fromEntries(Object.entries(texts[locale] ?? {}).map(([path, text]) => [inRow(path), text]));
  const inLocale = copiedIn === locale ? copied : inOtherLocale(copied, new Set(all), own);
  const { block, ids } = asNewBlock(inLocale, newId);
  const others: RowTexts = {};
  for (const [name, each] of Object.entries(texts) as [Locale, Record<string, unknown>][]) {
    if (name !== locale) others[name] = textsOfCopy(each, { from, to, ids });
  }
  return { block, others };
}
