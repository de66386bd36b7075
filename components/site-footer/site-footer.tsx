import { around, type Drafted } from '@/globals/around';
import { absoluteUrl } from '@/lib/absolute-url';
import { formatDays } from '@/lib/dates';
import { type FieldMark, fieldMark } from '@/lib/field-marks';
import { type Locale, organisationTimeZone } from '@/lib/locales';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { Link } from '@/payload-types';
import { Anchor } from '../link/anchor';
import { type LinkTarget, linkFinder } from '../link/targets';
import { Opening } from '../opening/opening';
import styles from './site-footer.module.css';

type Rows = { link?: Link }[] | null | undefined;

/** A link of the footer, with its mark in the preview of the footer or the settings. */
type FooterLink = LinkTarget & { mark?: FieldMark };

function FooterLinks({ links }: { links: readonly FooterLink[] }) {
  return links.map(({ href, label, lang, mark }) => (
    <Anchor key={href} href={href} lang={lang} mark={mark}>
      {label}
    </Anchor>
  ));
}

type Props = {
  locale: Locale;
  /** The page's own path, which is written out on paper; null on a page that has none. */
  path?: string | null;
  drafted?: Drafted;
};

/** The foot of every page; a column or a row without links is not there. */
export async function SiteFooter({ locale, path = null, drafted }: Props) {
  const t = getT(locale);
  const [footer, settings, links] = await Promise.all([
    around.footer(locale, drafted),
    around.settings(locale, drafted),
    linkFinder(locale),
  ]);
  const targets = (rows: Rows): FooterLink[] =>
    (rows ?? []).flatMap((row) => {
      const target = links.target(row.link);
      return target ? [{ ...target, mark: fieldMark(row, 'link') }] : [];
    });
  const page = (value: unknown, mark: FieldMark, label?: string): FooterLink | null => {
    const document = { relationTo: 'pages', value: value as string } as const;
    const target = links.target({ type: 'document', document, label: label ?? null });
    return target && { ...target, mark };
  };

  const columns = (footer.columns ?? [])
    .map((column) => ({ ...column, mark: fieldMark(column, 'title'), links: targets(column.links) }))
    .filter((column) => column.links.length > 0);
  const main: FooterLink[] = [
    ...targets(footer.mainLinks),
    ...(footer.newsletterUrl
      ? [{ href: footer.newsletterUrl, label: t('newsletter'), mark: fieldMark(footer, 'newsletterUrl') }]
      : []),
    ...(footer.socialLinks ?? []).map((row) => ({ href: row.url, label: row.network, mark: fieldMark(row, 'url') })),
  ];
  const conformity = t(`accessibility.${settings.accessibility?.conformity ?? 'none'}`);
  const statement = page(settings.accessibility?.statementPage, fieldMark(settings, 'accessibility'), conformity);
  const siteMap = { href: sectionPath('site-map', locale), label: t('sections.site-map') };
  const legal = [
    page(settings.legalPage, fieldMark(settings, 'legalPage')),
    ...targets(footer.legalLinks),
    siteMap,
  ].filter(
    (target, index, all): target is FooterLink =>
      target !== null &&
      target.href !== statement?.href &&
      all.findIndex((other) => other?.href === target.href) === index,
  );

  return (
    <footer className={`${styles.footer} rails`} data-surface="ink">
      <Opening as="p" className={styles.name} mark={fieldMark(settings, 'siteName')}>
        {settings.siteName}
      </Opening>
      {columns.length > 0 && (
        <div className={styles.columns}>
          {columns.map((column) => (
            <section key={column.id}>
              {column.title && <h2 {...column.mark}>{column.title}</h2>}
              <ul role="list">
                {column.links.map((target) => (
                  <li key={target.href}>
                    <FooterLinks links={[target]} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {main.length > 0 && (
        <nav className={styles.main} aria-label={t('footer')}>
          <FooterLinks links={main} />
        </nav>
      )}
      <nav className={styles.legal} aria-label={t('legal')}>
        {statement ? <FooterLinks links={[statement]} /> : <span>{conformity}</span>}
        <FooterLinks links={legal} />
      </nav>
      {path && (
        <p className="small print-only">
          {t('printed', {
            address: absoluteUrl(path),
            date: formatDays(locale, { at: new Date().toISOString(), zone: organisationTimeZone }),
          })}
        </p>
      )}
    </footer>
  );
}
