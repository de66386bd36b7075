import { langAttributes } from '@/lib/lang-attributes';
import type { TocEntry } from '@/lib/rich-text/headings';
import styles from './toc.module.css';

/** The contents of a long text, in view beside it on wide screens. */
export function Toc({
  label,
  entries,
  lang,
}: {
  label: string;
  entries: readonly TocEntry[];
  lang?: string | undefined;
}) {
  return (
    <nav className={styles.toc} aria-labelledby="sommaire">
      <h2 id="sommaire">{label}</h2>
      <ul role="list" {...langAttributes(lang)}>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
