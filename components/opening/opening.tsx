import type { ReactNode } from 'react';
import styles from './opening.module.css';

type Props = {
  /** The element: `p` for the small labels that are no part of the outline. */
  as: 'h1' | 'h2' | 'h3' | 'p';
  /** `title` heads a page, `display` the home page, `label` stands inside a notice or a definition. */
  size?: 'title' | 'display' | 'label';
  id?: string | undefined;
  className?: string | undefined;
  /** Language of the words when it is not the page's. */
  lang?: string | undefined;
  children: ReactNode;
};

/** A title whose words open the lines that cross the page. */
export function Opening({ as: Tag, size, id, className, lang, children }: Props) {
  const classes = [styles.opening, size && styles[size], className].filter(Boolean).join(' ');
  return (
    <Tag className={classes} id={id} lang={lang}>
      <span>{children}</span>
    </Tag>
  );
}
