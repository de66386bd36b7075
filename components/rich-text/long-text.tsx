import type { FieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';
import { tocOf } from '@/lib/rich-text/headings';
import { getT } from '@/messages/site';
import { Toc } from '../toc/toc';
import tocStyles from '../toc/toc.module.css';
import { RichText, type Text } from './rich-text';

type Props = { locale: Locale; text: Text; lang?: string | undefined; largeStart?: boolean; mark?: FieldMark };

/** The text of a document: with its contents beside it from three sections up, else after the column gap. */
export function LongText({ locale, text, lang, largeStart = true, mark }: Props) {
  const toc = tocOf(text);
  if (toc.length === 0) {
    return (
      <div className="split">
        <RichText locale={locale} text={text} className="split-main" lang={lang} largeStart={largeStart} mark={mark} />
      </div>
    );
  }
  return (
    <div className={tocStyles.withToc}>
      <Toc label={getT(locale)('contents')} entries={toc} lang={lang} />
      <RichText
        locale={locale}
        text={text}
        className={tocStyles.text}
        lang={lang}
        largeStart={largeStart}
        mark={mark}
      />
    </div>
  );
}
