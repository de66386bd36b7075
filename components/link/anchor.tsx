import type { ReactNode } from 'react';
import type { FieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';

type Props = {
  href: string;
  className?: string | undefined;
  lang?: string | undefined;
  /** Whether it is the page itself, or the section the page stands in. */
  current?: 'page' | 'true' | undefined;
  mark?: FieldMark | undefined;
  children: ReactNode;
};

/** Whether an address is external: ours are paths, anchors and mail addresses. */
function leavesSite(href: string): boolean {
  return /^(https?:)?\/\//.test(href);
}

/** A plain link; an external one sends no referrer. */
export function Anchor({ href, className, lang, current, mark, children }: Props) {
  const outside = leavesSite(href) ? ({ rel: 'noreferrer', referrerPolicy: 'no-referrer' } as const) : {};
  return (
    <a href={href} className={className} {...langAttributes(lang)} aria-current={current} {...outside} {...mark}>
      {children}
    </a>
  );
}
