import type { Use } from '@/editorial/links/describe';
import { inLanguage, words } from '@/lib/words';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';

const columns = {
  content: words('Contenu', 'Content', 'Contenido'),
  place: words('À quel endroit', 'Where', 'En qué lugar'),
  state: words('Sur le site', 'On the site', 'En el sitio'),
  after: words('En cas de retrait', 'If it is removed', 'Si se retira'),
};
const live = words('Publié', 'Published', 'Publicado');
const draft = words('Brouillon', 'Draft', 'Borrador');
const newTab = words('nouvel onglet', 'new tab', 'pestaña nueva');

type UsesTableProps = {
  caption: string;
  uses: readonly Use[];
  language: string;
  /** Leads to the forms beside what one is doing, as a dialog must. */
  inNewTab?: boolean;
};

/** Where something is used, a line a place, each leading to the form it stands in. */
export function UsesTable({ caption, uses, language, inNewTab = false }: UsesTableProps) {
  const say = (text: typeof live) => inLanguage(text, language);
  return (
    <div className={ui.tablewrap}>
      <table role="table" className={`${ui.table} ${ui.tableStack}`}>
        <caption>{caption}</caption>
        <thead>
          <tr role="row">
            {Object.entries(columns).map(([name, title]) => (
              <th key={name} role="columnheader" scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uses.map((use, index) => (
            <tr key={index} role="row">
              <th role="rowheader" scope="row">
                <a href={use.href} target={inNewTab ? '_blank' : undefined} rel={inNewTab ? 'noopener' : undefined}>
                  {use.title}
                  {inNewTab && <span className={ui.unseen}> ({say(newTab)})</span>}
                </a>
                <small>{use.kind}</small>
              </th>
              <td role="cell" data-l={say(columns.place)}>
                {use.place}
              </td>
              <td role="cell" data-l={say(columns.state)}>
                <State icon={use.live ? 'shown' : 'draft'} tone={use.live ? 'plain' : 'off'}>
                  {say(use.live ? live : draft)}
                </State>
              </td>
              <td role="cell" data-l={say(columns.after)}>
                <Consequence use={use} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Consequence({ use }: { use: Use }) {
  if (use.hole) {
    return (
      <State icon="error" tone="bad">
        {use.consequence}
      </State>
    );
  }
  return (
    <State icon={use.live ? 'stale' : 'check'} tone={use.live ? 'warn' : 'ok'}>
      {use.consequence}
    </State>
  );
}
