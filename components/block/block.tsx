import type { ReactNode } from 'react';
import type { FieldMark } from '@/lib/field-marks';
import { Opening } from '../opening/opening';

export type Surface = 'paper' | 'soft' | 'band' | 'ink' | null | undefined;

type Props = {
  title?: string | null | undefined;
  anchor?: string | null | undefined;
  surface?: Surface;
  className?: string | undefined;
  /** Language of the title when it is not the page's. */
  lang?: string | undefined;
  mark?: FieldMark | undefined;
  titleMark?: FieldMark | undefined;
  children: ReactNode;
};

/** A section of a page with its background and title. */
export function Block({ title, anchor, surface, className, lang, mark, titleMark, children }: Props) {
  return (
    <section
      className={className ? `block ${className}` : 'block'}
      data-surface={surface && surface !== 'paper' ? surface : undefined}
      id={title ? undefined : (anchor ?? undefined)}
      {...mark}
    >
      {title && (
        <Opening as="h2" id={anchor ?? undefined} lang={lang} mark={titleMark}>
          {title}
        </Opening>
      )}
      {children}
    </section>
  );
}
