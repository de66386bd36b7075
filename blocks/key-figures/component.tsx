import { Block } from '@/components/block/block';
import { KeyFigures as Figures, isKnown } from '@/components/key-figures/key-figures';
import { langAttributes } from '@/lib/lang-attributes';
import type { KeyFiguresBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** Large figures and what they count. */
export function KeyFigures({ block, lang }: BlockProps<KeyFiguresBlock>) {
  if (!block.figures?.some(isKnown)) return null;
  return (
    <Block {...frameOf(block)} lang={lang}>
      <div {...langAttributes(lang)}>
        <Figures figures={block.figures} />
      </div>
    </Block>
  );
}
