import { Mark } from '@/brand/mark';
import { around, type Drafted } from '@/globals/around';
import type { Alternate } from '@/lib/addresses';
import { fieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';
import { pagePath, sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { Link } from '@/payload-types';
import { LanguageSwitcher } from '../language-switcher/language-switcher';
import { linkFinder } from '../link/targets';
import { type MenuEntry, type MenuLink, MenuLinks, NavLinks } from './navigation';
import styles from './site-header.module.css';

type Props = {
  locale: Locale;
  path: string | null;
  alternates: readonly Alternate[];
  quiet?: boolean | undefined;
  drafted?: Drafted;
};

async function readMenu(locale: Locale, drafted: Drafted): Promise<MenuEntry[]> {
  const [header, links] = await Promise.all([around.header(locale, drafted), linkFinder(locale)]);
  const targetOf = (row: { link?: Link }): MenuLink[] => {
    const target = links.target(row.link);
    return target ? [{ ...target, mark: fieldMark(row, 'link') }] : [];
  };
  return (header.links ?? []).flatMap((row) =>
    targetOf(row).map((target) => ({ target, children: (row.children ?? []).flatMap(targetOf) })),
  );
}

const menuId = 'menu';

/**
 * The head of every page.
 *
 * @param path the page's own path, which marks the current link; null on a page that has none
 */
export async function SiteHeader({ locale, path, alternates, quiet, drafted }: Props) {
  const t = getT(locale);
  const [menu, settings] = await Promise.all([readMenu(locale, drafted), around.settings(locale, drafted)]);
  const home = pagePath([], locale);
  const search = { href: sectionPath('search', locale), label: t('sections.search') };
  return (
    <header className={`${styles.header} rails`} data-surface={quiet ? undefined : 'band'}>
      <div className={styles.row}>
        <a className={styles.brand} href={home} aria-current={path === home ? 'page' : undefined}>
          <Mark />
          <span {...fieldMark(settings, 'siteName')}>{settings.siteName}</span>
        </a>
        <a className={styles.search} href={search.href} aria-current={path === search.href ? 'page' : undefined}>
          {search.label}
        </a>
        <LanguageSwitcher locale={locale} alternates={alternates} />
      </div>
      <nav className={styles.nav} aria-label={t('mainNavigation')}>
        <NavLinks entries={menu} path={path} />
      </nav>
      {/* Popovers, not `details`: Escape closes them without a script. */}
      <div className={styles.menu}>
        <button type="button" popoverTarget={menuId}>
          {t('menu')}
        </button>
        <nav aria-label={t('menu')} id={menuId} popover="auto">
          <MenuLinks entries={[...menu, { target: search, children: [] }]} path={path} />
        </nav>
      </div>
    </header>
  );
}
