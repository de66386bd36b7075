import { Link } from '@payloadcms/ui';
import type { Asked, LinkToMend } from '@/editorial/outside-links/report';
import { isLocale } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import { inLanguage, type Words } from '@/lib/words';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import styles from './broken-links.module.css';
import { failingSince, texts } from './words';

type LinksTableProps = { links: readonly LinkToMend[]; problem: Asked['problem']; language: string };

/** A line a link: where it stands, what it leads to, what happens, the way to mend it. */
export function LinksTable({ links, problem, language }: LinksTableProps) {
  const say = (text: Words) => inLanguage(text, language);
  const day = (at: string) => dayInWords(at, isLocale(language) ? language : 'fr');
  return (
    <div className={ui.tablewrap}>
      <table role="table" className={`${ui.table} ${ui.tableStack}`}>
        <caption>{say(texts.caption)}</caption>
        <thead>
          <tr role="row">
            {[texts.where, texts.link, texts.reason, texts.todo].map((column) => (
              <th key={column.fr} role="columnheader" scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.id} role="row">
              <th role="rowheader" scope="row">
                <Link href={link.href} prefetch={false}>
                  {link.title}
                </Link>
                <small>
                  {link.kind}. {link.place}
                </small>
              </th>
              <td role="cell" data-l={say(texts.link)} className={styles.address}>
                {link.words ?? (link.url ? withoutScheme(link.url) : say(texts.inner))}
                {link.words && link.url && <small>{withoutScheme(link.url)}</small>}
              </td>
              <td role="cell" data-l={say(texts.reason)}>
                <State icon={problem === 'broken' ? 'error' : 'clock'} tone={problem === 'broken' ? 'bad' : 'plain'}>
                  {link.reason}
                </State>
                {link.failingSince && <small>{say(failingSince(day(link.failingSince)))}</small>}
              </td>
              <td role="cell" data-l={say(texts.todo)}>
                <Link className={`${ui.button} ${ui.buttonSmall}`} href={link.href} prefetch={false}>
                  {say(texts.mend)}
                  <span className={ui.unseen}>
                    {' '}
                    {link.title}, {link.words ?? link.url ?? link.place}
                  </span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\//, '');
