import type { Locale } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { messagesIn } from '@/messages/messages';
import styles from './breadcrumb.module.css';

/** A step on the way to a page; the last one, the page itself, has no address. */
export type Crumb = { label: string; href?: string; lang?: string | undefined };

/** The way from the home page to this one; the home page is added. */
export function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) {
  const messages = messagesIn(locale);
  return (
    <nav className={styles.breadcrumb} aria-label={messages.breadcrumb}>
      <ol role="list">
        {[{ label: messages.home, href: pagePath([], locale) } as Crumb, ...crumbs].map(({ label, href, lang }) => (
          <li key={href ?? label} lang={lang}>
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
