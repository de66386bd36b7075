import { Block } from '@/components/block/block';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { QuoteBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import styles from './component.module.css';

/** A quotation in large letters, with its author. */
export function Quote({ block, lang }: BlockProps<QuoteBlock>) {
  if (!block.text?.trim()) return null;
  return (
    <Block surface={block.surface} mark={fieldMark(block)}>
      <figure className={styles.quote} {...langAttributes(lang)}>
        <blockquote {...fieldMark(block, 'text')}>
          {block.text
            .split(/\n+/)
            .filter(Boolean)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </blockquote>
        {block.source && <figcaption {...fieldMark(block, 'source')}>{block.source}</figcaption>}
      </figure>
    </Block>
  );
}
