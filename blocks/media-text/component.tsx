import { Block } from '@/components/block/block';
import { MoreLink } from '@/components/button/button';
import { Download } from '@/components/download/download';
import { Figure } from '@/components/figure/figure';
import { isKnown, KeyFigures } from '@/components/key-figures/key-figures';
import { linkFinder } from '@/components/link/targets';
import { RichText } from '@/components/rich-text/rich-text';
import { Story } from '@/components/story/story';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import { populated } from '@/lib/populated';
import { hasContent } from '@/lib/rich-text/nodes';
import type { MediaTextBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** A text with a picture and figures beside it; without them the text keeps its position. */
export async function MediaText({ block, locale, lang }: BlockProps<MediaTextBlock>) {
  const target = (await linkFinder(locale)).target(block.link);
  const media = populated(block.media);
  const figures = (block.keyFigures ?? []).filter(isKnown);
  const hasAside = media !== null || figures.length > 0;
  if (!hasAside && !hasContent(block.body) && !block.pullQuote && !target) return null;
  return (
    <Block {...frameOf(block)} lang={lang}>
      {hasAside ? (
        <Story
          asideAt={block.mediaSide ?? 'start'}
          aside={
            <>
              {media && (
                <Figure
                  locale={locale}
                  media={media}
                  lang={lang}
                  crop="standard"
                  sizes="(min-width: 60rem) 32rem, (min-width: 39rem) 39rem, 100vw"
                />
              )}
              {figures.length > 0 && (
                <div {...langAttributes(lang)}>
                  <KeyFigures figures={figures} stacked />
                </div>
              )}
            </>
          }
        >
          <RichText
            locale={locale}
            text={block.body}
            lang={lang}
            largeStart={figures.length === 0}
            mark={fieldMark(block, 'body')}
          />
        </Story>
      ) : (
        hasContent(block.body) && (
          <div className="split">
            <RichText
              locale={locale}
              text={block.body}
              lang={lang}
              className="split-main"
              mark={fieldMark(block, 'body')}
            />
          </div>
        )
      )}
      {block.pullQuote && (
        <p className="intro intro--large" {...langAttributes(lang)} {...fieldMark(block, 'pullQuote')}>
          {block.pullQuote}
        </p>
      )}
      {target &&
        (target.meta ? (
          <Download
            href={target.href}
            label={target.label}
            meta={[target.meta, block.linkNote].filter(Boolean).join(', ')}
            lang={lang ?? target.lang}
          />
        ) : (
          <p {...fieldMark(block, 'link')}>
            <MoreLink href={target.href} lang={lang ?? target.lang}>
              {target.label}
            </MoreLink>
          </p>
        ))}
    </Block>
  );
}
