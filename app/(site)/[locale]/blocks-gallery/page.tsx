import { blocks } from '@/blocks';
import type { AnyBlock } from '@/blocks/example';
import { withForm } from '@/blocks/example-form';
import { withImages } from '@/blocks/example-image';
import { examples } from '@/blocks/examples';
import { Blocks } from '@/blocks/render';
import { findAnyForm } from '@/collections/forms/queries';
import { listMedia } from '@/collections/media/queries';
import { Band } from '@/components/band/band';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { blocksGalleryPath } from '@/lib/routes';
import { readLabel } from '@/messages/panel';
import { getT } from '@/messages/site';
import { notFoundPage } from '../../not-found-page';
import { type GalleryProps, localeForStaff, staffMetadata } from './for-staff';

const nameOf = (blockType: string) => blocks.find(({ slug }) => slug === blockType)?.labels?.singular;

export async function generateMetadata(props: GalleryProps) {
  const { locale } = await props.params;
  return staffMetadata(props, getT(localeOrSource(locale))('blocksGallery.title'));
}

/**
 * Every block in each of its examples, for staff and tests. Each is in an element of its own with `data-block` and
 * `data-example`. The examples are in French.
 */
export default async function BlocksGalleryPage(props: GalleryProps) {
  const locale = await localeForStaff(props);
  const requested = (await props.params).locale;
  if (!locale) return notFoundPage(localeOrSource(requested));
  const [pictures, form] = await Promise.all([listMedia(locale, 8), findAnyForm()]);
  const lang = locale === sourceLocale ? undefined : sourceLocale;
  const t = getT(locale);
  return (
    <SiteFrame locale={locale} alternates={[]}>
      <Band locale={locale} crumbs={[{ label: t('blocksGallery.title') }]} title={t('blocksGallery.title')}>
        <p>
          <a href={blocksGalleryPath(locale, 'pairs')}>{t('blocksGallery.pairs')}</a>
        </p>
      </Band>
      {Object.entries(examples).map(([blockType, examplesOfBlock]) =>
        Object.entries(examplesOfBlock).map(([example, block]: [string, AnyBlock]) => (
          <div key={blockType + example}>
            <div className="rails">
              <p className="ui small">
                {readLabel(nameOf(blockType), locale)} (<span lang="en">{`${blockType}: ${example}`}</span>)
              </p>
            </div>
            <div data-block={blockType} data-example={example}>
              <Blocks
                blocks={[withForm(withImages(block, pictures), form)]}
                locale={locale}
                lang={lang}
                pageTitle={t('blocksGallery.title')}
                crumbs={null}
                isHead={blockType === 'hero'}
              />
            </div>
          </div>
        )),
      )}
    </SiteFrame>
  );
}
