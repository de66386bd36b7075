import type { Surface } from '@/components/block/block';
import { type FieldMark, fieldMark } from '@/lib/field-marks';

/** What the frame of every block reads. */
type Framed = { title?: string | null; anchor?: string | null; surface?: Surface };

/** Returns the props of a block's section: title, anchor, background, and marks in the preview. */
export function frameOf<B extends Framed>(
  block: B,
): Pick<B, keyof Framed & keyof B> & { mark: FieldMark; titleMark: FieldMark } {
  const { title, anchor, surface } = block;
  return { title, anchor, surface, mark: fieldMark(block), titleMark: fieldMark(block, 'title') } as never;
}
