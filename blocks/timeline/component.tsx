import { Block } from '@/components/block/block';
import { isKnown, Timeline as Steps } from '@/components/timeline/timeline';
import type { TimelineBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** Dated entries, the oldest first. */
export function Timeline({ block, locale, lang }: BlockProps<TimelineBlock>) {
  const steps = (block.steps ?? []).filter(isKnown);
  if (steps.length === 0) return null;
  return (
    <Block {...frameOf(block)} lang={lang}>
      <Steps locale={locale} steps={steps} lang={lang} heading={block.title ? 'h3' : 'h2'} />
    </Block>
  );
}
