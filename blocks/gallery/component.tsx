import { Block } from '@/components/block/block';
import { Gallery as Pictures } from '@/components/gallery/gallery';
import { allPopulated } from '@/lib/populated';
import type { GalleryBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** Pictures with their captions and credits; those that are not public are left out. */
export function Gallery({ block, locale, lang }: BlockProps<GalleryBlock>) {
  const pictures = allPopulated(block.pictures).filter(({ url }) => url);
  if (pictures.length === 0) return null;
  return (
    <Block {...frameOf(block)} lang={lang}>
      <Pictures locale={locale} pictures={pictures} lang={lang} />
    </Block>
  );
}
