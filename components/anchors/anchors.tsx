import { langAttributes } from '@/lib/lang-attributes';
import styles from './anchors.module.css';

type AnchorLink = { href: string; label: string; lang?: string };

/** Links to the parts of a long page, or to the same text in other languages. */
export function Anchors({ label, links }: { label: string; links: readonly AnchorLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav className={styles.anchors} aria-label={label}>
      <ul role="list">
        {links.map(({ href, label: text, lang }) => (
          <li key={href}>
            <a href={href} {...langAttributes(lang)} hrefLang={lang}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
