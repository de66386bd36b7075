import type { ReactNode } from 'react';
import { langAttributes } from '@/lib/lang-attributes';
import styles from './download.module.css';

type Props = { href: string; label: ReactNode; meta?: string | undefined; lang?: string | undefined };

/** Name, leader line and size of a download. */
export function Download({ href, label, meta, lang }: Props) {
  return (
    <a className={styles.download} href={href}>
      <span className={styles.label} {...langAttributes(lang)}>
        {label}
      </span>
      {meta && <span className={styles.meta}>{meta}</span>}
    </a>
  );
}

/** Several downloads, one a line. */
export function Downloads({ items }: { items: readonly Props[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={styles.downloads} role="list">
      {items.map((item) => (
        <li key={item.href}>
          <Download {...item} />
        </li>
      ))}
    </ul>
  );
}
