import { inLanguage, words } from '@/lib/words';
import ui from '../ui/ui.module.css';
import type { Reads } from './reads';
import { type Panel, PanelLink } from './rows';

export const writeTitle = words('Écrire', 'Write', 'Escribir');

/** What people come to do; texts begin in French, the language they are published from. */
const buttons = [
  {
    path: '/collections/events/create?locale=fr',
    text: words('Écrire un événement', 'Write an event', 'Escribir un evento'),
  },
  {
    path: '/collections/documents/create?locale=fr',
    text: words('Écrire un document', 'Write a document', 'Escribir un documento'),
  },
  {
    path: '/collections/pages/create?locale=fr',
    text: words('Écrire une page', 'Write a page', 'Escribir una página'),
  },
  {
    path: '/collections/members/create?locale=fr',
    text: words('Ajouter un membre', 'Add a member', 'Añadir un miembro'),
  },
  { path: '/collections/media/ajouter', text: words('Ajouter des images', 'Add pictures', 'Añadir imágenes') },
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
