import { Block } from '@/components/block/block';
import { RichText as LongText } from '@/components/rich-text/rich-text';
import { fieldMark } from '@/lib/field-marks';
import { hasContent } from '@/lib/rich-text/nodes';
import type { RichTextBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** A rich text, after the column gap. */
export function RichText({ block, locale, lang }: BlockProps<RichTextBlock>) {
  if (!hasContent(block.body)) return null;
  return (
    <Block {...frameOf(block)} lang={lang}>
      <div className="split">
        <LongText
          locale={locale}
          text={block.body}
          className="split-main"
          lang={lang}
          mark={fieldMark(block, 'body')}
        />
      </div>
    </Block>
  );
}
