import { type Addressed, langOf } from '@/lib/addresses';
import { type Locale, sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { getT } from '@/messages/site';
import { Notice } from './notice';

/**
 * A notice that the content is in the source language because it is not published in the reader's; nothing otherwise.
 */
export function TranslationNotice({ locale, document }: { locale: Locale; document: Addressed }) {
  if (!langOf(document, locale)) return null;
  const t = getT(locale);
  return (
    <section className="block">
      <Notice label={t('translation.label')}>
        {t('translation.missing', { source: languageName(locale, sourceLocale) })}
      </Notice>
    </section>
  );
}
