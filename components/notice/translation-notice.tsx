import { type Addressed, langOf } from '@/lib/addresses';
import { type Locale, sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { messagesIn } from '@/messages/messages';
import { Notice } from './notice';

/** Says that what follows is in the source language because it is not shown in the reader's language; nothing otherwise. */
export function TranslationNotice({ locale, document }: { locale: Locale; document: Addressed }) {
  if (!langOf(document, locale)) return null;
  const { label, missing } = messagesIn(locale).translation;
  return (
    <section className="block">
      <Notice label={label}>{missing(languageName(locale, sourceLocale))}</Notice>
    </section>
  );
}
