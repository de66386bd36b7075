import { Block } from '@/components/block/block';
import { Video } from '@/components/video/video';
import { parseVideoAddress } from '@/lib/video/address';
import type { VideoBlock as Fields } from '@/payload-types';
import type { BlockProps } from '../block-props';

/** A video of another site: its picture, a link to it, and what is said in it. */
export function VideoBlock({ block, locale, lang }: BlockProps<Fields>) {
  const video = parseVideoAddress(block.url ?? '');
  if (!video) return null;
  return (
    <Block title={block.title} anchor={block.anchor} surface={block.surface} lang={lang}>
      <Video locale={locale} lang={lang} video={video} about={block} />
    </Block>
  );
}
