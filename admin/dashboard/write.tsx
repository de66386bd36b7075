import { sourceLocale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import ui from '../ui/ui.module.css';
import type { Reads } from './reads';
import { type Panel, PanelLink } from './rows';

/** What people come to do; texts begin in the source language, from which they are published. */
const buttons = [
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

/** A button for each thing one writes; on a first day the steps have them. */
export async function Write({ reads, panel: { route, language } }: { reads: Reads; panel: Panel }) {
  const t = getT(language);
  if (await reads.beginning) return null;
  return (
    <ul className={ui.write} aria-label={t('dashboard.writeTitle')}>
      {buttons.map(({ path, text }, index) => (
        <li key={path}>
          <PanelLink className={`${ui.button} ${index === 0 ? ui.buttonMain : ''}`} href={`${route}${path}`}>
            {t(text)}
          </PanelLink>
        </li>
      ))}
    </ul>
  );
}
