import type { Metadata } from 'next';
import { findPage, readPageTree } from '@/collections/pages/queries';
import { readPreviewLink } from '@/collections/preview-link';
import { Notice } from '@/components/notice/notice';
import { SiteFrame } from '@/components/site-frame/site-frame';
import type { Drafted } from '@/globals/around';
import { readDraftGlobal } from '@/globals/global-reads';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { type Preview, readPreviewToken } from '@/lib/preview';
import { keepScripts } from '@/lib/response-status';
import type { PublicCollection } from '@/lib/routes';
import { getT } from '@/messages/site';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import { unlistedMetadata } from '../../../page-metadata';
import { PageArticle } from '../../page-article';
import { articleOf } from './article';
import { FocusFieldOnClick } from './focus-field-on-click';
import { RefreshOnSave } from './refresh-on-save';

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  if (!isLocale(locale)) return notFoundMetadata(sourceLocale);
  if (!readPreviewToken(token)) return notFoundMetadata(locale);
  // The address opens a draft: it must not be sent as a referrer.
  return { ...(await unlistedMetadata(locale, getT(locale)('preview.label'))), referrer: 'no-referrer' };
}

/** The preview of a document or a global, for anyone with the signed address. */
export default async function PreviewPage({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const preview = readPreviewToken(token);
  if (preview?.locale !== locale) return notFoundPage(locale);
  if (preview.purpose === 'global') return globalPreview(preview.subject as NonNullable<Drafted>, locale);
  // That of a release is opened by an address of its own.
  if (preview.purpose === 'release') return notFoundPage(locale);
  return preview.purpose === 'shared' ? sharedPreview(preview) : documentPreview(preview);
}

/** Beside its form in the panel, rendered again after each save. */
async function documentPreview({ subject, id, locale }: Preview) {
  keepScripts();
  const previewed = await articleOf(subject as PublicCollection, id, locale, { marked: true });
  if (!previewed) return notFoundPage(locale);
  const t = getT(locale);
  return (
    <SiteFrame locale={locale} alternates={[]}>
      <RefreshOnSave />
      <FocusFieldOnClick description={t('preview.focusField')} />
      {previewed.article}
      <section className="block">
        <Notice label={t('preview.label')}>{t('preview.text')}</Notice>
      </section>
    </SiteFrame>
  );
}

/** For people without an account, with an explanation first. */
async function sharedPreview({ id, locale }: Preview) {
  const link = await readPreviewLink(id);
  if (link?.locale !== locale || link.collection === 'releases') return notFoundPage(locale);
  const previewed = await articleOf(link.collection, link.id, locale);
  if (!previewed) return notFoundPage(locale);
  const t = getT(locale);
  return (
    <SiteFrame locale={locale} alternates={[]}>
      <section className="block">
        <Notice label={t(previewed.isPublished ? 'preview.label' : 'preview.shared')}>
          {t(previewed.isPublished ? 'preview.published' : 'preview.text')}
        </Notice>
      </section>
      {previewed.article}
    </SiteFrame>
  );
}

/** The home page with the newest draft of header, footer or settings. */
async function globalPreview(drafted: NonNullable<Drafted>, locale: Locale) {
  keepScripts();
  const { homeId } = await readPageTree();
  const chosen = drafted === 'settings' ? idOf((await readDraftGlobal('settings', locale)).homePage) : homeId;
  const page = chosen ? await findPage(locale, chosen) : null;
  const t = getT(locale);
  return (
    <SiteFrame locale={locale} alternates={[]} drafted={drafted}>
      <RefreshOnSave />
      <FocusFieldOnClick description={t('preview.focusField')} />
      {page && <PageArticle locale={locale} page={page} crumbs={[]} />}
      <section className="block">
        <Notice label={t('preview.label')}>{t('preview.text')}</Notice>
      </section>
    </SiteFrame>
  );
}
