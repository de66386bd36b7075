import { findForm } from '@/collections/forms/queries';
import { Band } from '@/components/band/band';
import { MoreLink } from '@/components/button/button';
import { formTarget } from '@/components/form/form';
import { Notice } from '@/components/notice/notice';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { langAttributes } from '@/lib/lang-attributes';
import { isLocale, localeOrSource, locales, sourceLocale } from '@/lib/locales';
import { pagePath, thanksPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import { unlistedMetadata } from '../../../page-metadata';

type Props = { params: Promise<{ locale: string; form: string }> };

export async function generateMetadata({ params }: Props) {
  const { locale, form: id } = await params;
  if (!isLocale(locale) || !(await findForm(locale, id))) return notFoundMetadata(localeOrSource(locale));
  return unlistedMetadata(locale, getT(locale)('forms.thanksTitle'));
}

/** The thank-you page after sending a form; neither the page nor its address contains anything that was sent. */
export default async function ThanksPage({ params }: Props) {
  const { locale, form: id } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const form = await findForm(locale, id);
  if (!form) return notFoundPage(locale);
  const t = getT(locale);
  const lang = form.thanks && form.language !== locale ? form.language : undefined;
  return (
    <SiteFrame
      locale={locale}
      alternates={locales.map((each) => ({ locale: each, path: thanksPath(id, each), localePublished: true }))}
    >
      <Band locale={locale} crumbs={[{ label: t('forms.thanksTitle') }]} title={t('forms.thanksTitle')} />
      <section className="block">
        <Notice label={t('forms.thanksLabel')} tone="success" id={formTarget(id)}>
          <span {...langAttributes(lang)}>{form.thanks || t('forms.thanksText')}</span>
        </Notice>
        <p>
          <MoreLink href={pagePath([], locale)}>{t('forms.backHome')}</MoreLink>
        </p>
      </section>
    </SiteFrame>
  );
}
