import type { BreadcrumbList, WithContext } from 'schema-dts';
import { absoluteUrl } from '@/lib/absolute-url';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { StructuredData } from '../structured-data/structured-data';
import styles from './breadcrumb.module.css';

/** A step of a breadcrumb; the last one, the page itself, has no address. */
export type Crumb = { label: string; href?: string; lang?: string | undefined };

/** The same for search engines; the last step is the page itself and needs no address. */
const breadcrumbData = (crumbsWithHome: readonly Crumb[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbsWithHome.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(href && { item: absoluteUrl(href) }),
  })),
});

/** The breadcrumb; the home page is added. */
export function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) {
  const t = getT(locale);
  const crumbsWithHome: Crumb[] = [{ label: t('home'), href: pagePath([], locale) }, ...crumbs];
  return (
    <nav className={styles.breadcrumb} aria-label={t('breadcrumb')}>
      <ol role="list">
        {crumbsWithHome.map(({ label, href, lang }) => (
          <li key={href ?? label}>
            {href ? (
              <a href={href} {...langAttributes(lang)}>
                {label}
              </a>
            ) : (
              <span aria-current="page" {...langAttributes(lang)}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
      <StructuredData data={breadcrumbData(crumbsWithHome)} />
    </nav>
  );
}
