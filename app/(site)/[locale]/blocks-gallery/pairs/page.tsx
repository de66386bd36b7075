import type { AnyBlock } from '@/blocks/example';
import { withForm } from '@/blocks/example-form';
import { withImages } from '@/blocks/example-image';
import { examples } from '@/blocks/examples';
import { everyPair } from '@/blocks/pairs';
import { Blocks } from '@/blocks/render';
import { findAnyForm } from '@/collections/forms/queries';
import { listMedia } from '@/collections/media/queries';
import { Band } from '@/components/band/band';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { blocksGalleryPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { notFoundPage } from '../../../not-found-page';
import { type GalleryProps, localeForStaff, staffMetadata } from '../for-staff';

export async function generateMetadata(props: GalleryProps) {
  const { locale } = await props.params;
  return staffMetadata(props, getT(localeOrSource(locale))('blocksGallery.pairs'));
}

/** A sequence in which every block directly follows every other block once, for staff and tests. */
export default async function BlockPairsPage(props: GalleryProps) {
  const locale = await localeForStaff(props);
  const requested = (await props.params).locale;
  if (!locale) return notFoundPage(localeOrSource(requested));
  const [pictures, form] = await Promise.all([listMedia(locale, 8), findAnyForm()]);
  const lang = locale === sourceLocale ? undefined : sourceLocale;
  const t = getT(locale);
  const usual = Object.values(examples).map(({ usual }): AnyBlock => withForm(withImages(usual, pictures), form));
  return (
    <SiteFrame locale={locale} alternates={[]}>
      <Band
        locale={locale}
        crumbs={[
          { label: t('blocksGallery.title'), href: blocksGalleryPath(locale) },
          { label: t('blocksGallery.pairs') },
        ]}
        title={t('blocksGallery.pairs')}
      />
      <Blocks
        blocks={everyPair(usual)}
        locale={locale}
        lang={lang}
        pageTitle={t('blocksGallery.pairs')}
        crumbs={null}
      />
    </SiteFrame>
  );
}
