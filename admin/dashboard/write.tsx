import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import ui from '../ui/ui.module.css';
import type { Reads } from './reads';
import { type Panel, PanelLink } from './rows';

export const writeTitle = label('dashboard.writeTitle');

/** What people come to do; texts begin in French, the language they are published from. */
const buttons = [
  {
    path: '/collections/events/create?locale=fr',
    text: label('dashboard.buttons.event'),
  },
  {
    path: '/collections/documents/create?locale=fr',
    text: label('dashboard.buttons.document'),
  },
  {
    path: '/collections/pages/create?locale=fr',
    text: label('dashboard.buttons.page'),
  },
  {
    path: '/collections/members/create?locale=fr',
    text: label('dashboard.buttons.member'),
  },
  { path: '/collections/media/add', text: label('dashboard.buttons.pictures') },
];

/** A button for each thing one writes; on a first day the steps have them. */
export async function Write({ reads, panel: { route, language } }: { reads: Reads; panel: Panel }) {
  if (await reads.beginning) return null;
  return (
    <ul className={ui.write} aria-label={inLanguage(writeTitle, language)}>
      {buttons.map(({ path, text }, index) => (
        <li key={path}>
          <PanelLink className={`${ui.button} ${index === 0 ? ui.buttonMain : ''}`} href={`${route}${path}`}>
            {inLanguage(text, language)}
          </PanelLink>
        </li>
      ))}
    </ul>
  );
}
