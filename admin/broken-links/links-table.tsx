import { Link } from '@payloadcms/ui';
import type { BrokenLink, Requested } from '@/editorial/external-links/report';
import { dayInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { State } from '../ui/state';
import tables from '../ui/table.module.css';
import styles from './broken-links.module.css';

const columns = ['where', 'link', 'reason', 'todo'] as const;

type LinksTableProps = { links: readonly BrokenLink[]; problem: Requested['problem']; language: string };

/** The table of broken links: where each is, its target, the problem, and a link to fix it. */
export function LinksTable({ links, problem, language }: LinksTableProps) {
  const t = getT(language);
  const day = (at: string) => dayInWords(at, panelLanguageOf(language));
  return (
    <div className={tables.wrap}>
      <table role="table" className={`${tables.table} ${tables.stacked}`}>
        <caption>{t('brokenLinks.caption')}</caption>
        <thead>
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`brokenLinks.${column}`)}
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
              <td role="cell" data-l={t('brokenLinks.link')} className={styles.address}>
                {link.words ?? (link.url ? withoutScheme(link.url) : t('brokenLinks.inner'))}
                {link.words && link.url && <small>{withoutScheme(link.url)}</small>}
              </td>
              <td role="cell" data-l={t('brokenLinks.reason')}>
                <State icon={problem === 'broken' ? 'error' : 'clock'} tone={problem === 'broken' ? 'bad' : 'plain'}>
                  {link.reason}
                </State>
                {link.failingSince && <small>{t('brokenLinks.since', { day: day(link.failingSince) })}</small>}
              </td>
              <td role="cell" data-l={t('brokenLinks.todo')}>
                <Link className={`${buttons.button} ${buttons.small}`} href={link.href} prefetch={false}>
                  {t('brokenLinks.fix')}
                  <span className={layout.visuallyHidden}>
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
