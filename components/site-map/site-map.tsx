import type { SiteMapEntry } from '@/collections/site-map';
import { langAttributes } from '@/lib/lang-attributes';
import styles from './site-map.module.css';

type Part = { title: string; entries: readonly SiteMapEntry[] };

function Entries({ entries }: { entries: readonly SiteMapEntry[] }) {
  return (
    <ul role="list">
      {entries.map(({ href, label, lang, below }) => (
        <li key={href}>
          <a href={href} {...langAttributes(lang)}>
            {label}
          </a>
          {below.length > 0 && <Entries entries={below} />}
        </li>
      ))}
    </ul>
  );
}

/** The parts of the site with links to what stands in them. */
export function SiteMap({ parts }: { parts: readonly Part[] }) {
  return (
    <div className={styles.map}>
      {parts.map(({ title, entries }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Entries entries={entries} />
        </section>
      ))}
    </div>
  );
}
