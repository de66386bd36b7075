import type { DefaultServerCellComponentProps } from 'payload';
import { languageTitle } from '@/lib/names';

/** Languages of a row of a list, by name. */
export function LanguagesCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const codes = Array.isArray(cellData) ? cellData : [];
  return codes.map((code) => languageTitle(i18n.language, String(code))).join(', ');
}
