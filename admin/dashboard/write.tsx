import { sourceLocale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import buttons from '../ui/button.module.css';
import styles from './dashboard.module.css';
import type { Reads } from './reads';
import { type Panel, PanelLink } from './rows';

/** What people create; texts are first written in the source language, from which they are published. */
const entries = [
  {
    path: `/collections/events/create?locale=${sourceLocale}`,
    text: 'dashboard.buttons.event',
  },
  {
    path: `/collections/documents/create?locale=${sourceLocale}`,
    text: 'dashboard.buttons.document',
  },
  {
    path: `/collections/pages/create?locale=${sourceLocale}`,
    text: 'dashboard.buttons.page',
  },
  {
    path: `/collections/members/create?locale=${sourceLocale}`,
    text: 'dashboard.buttons.member',
  },
  { path: '/collections/media/add', text: 'dashboard.buttons.pictures' },
] as const;

/** One button for each kind of document; on a first day the steps have them. */
export async function Write({ reads, panel: { route, language } }: { reads: Reads; panel: Panel }) {
  const t = getT(language);
  if (await reads.beginning) return null;
  return (
    <ul className={styles.write} aria-label={t('dashboard.writeTitle')}>
      {entries.map(({ path, text }, index) => (
        <li key={path}>
          <PanelLink className={`${buttons.button} ${index === 0 ? buttons.main : ''}`} href={`${route}${path}`}>
            {t(text)}
          </PanelLink>
        </li>
      ))}
    </ul>
  );
}
