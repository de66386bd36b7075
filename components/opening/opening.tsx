import type { CSSProperties, ReactNode } from 'react';
import type { FieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import styles from './opening.module.css';

type Props = {
  /** The element: `p` for the small labels that are no part of the outline. */
  as: 'h1' | 'h2' | 'h3' | 'p';
  /**
   * `title` heads a page, one or two steps smaller where it is long; `display` the home page; `label` stands inside a
   * notice or a definition.
   */
  size?: 'title' | 'longTitle' | 'longestTitle' | 'display' | 'label';
  id?: string | undefined;
  className?: string | undefined;
  /** Language of the words when it is not the page's. */
  lang?: string | undefined;
  mark?: FieldMark | undefined;
  children: ReactNode;
};

/** Letters of the longest word, from which on it may be wider than a phone. */
const longWord = 10;

/** How many letters the longest piece has that no line may end in. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s\-–—/·]+/).map((word) => word.length));
}

/**
 * A title with the lines that cross the page, interrupted by its words. The style sheet gets the length of the longest
 * word and keeps it on one line: with enlarged letters on a phone, browsers would break it without a hyphen.
 */
export function Opening({ as: Tag, size, id, className, lang, mark, children }: Props) {
  const longest = typeof children === 'string' ? longestWord(children) : 0;
  const classes = [styles.opening, size && styles[size], className].filter(Boolean).join(' ');
  return (
    <Tag
      className={classes}
      id={id}
      {...langAttributes(lang)}
      {...mark}
      style={longest > longWord ? ({ '--longest': longest } as CSSProperties) : undefined}
    >
      <span>{children}</span>
    </Tag>
  );
}
