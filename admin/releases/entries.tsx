import type { PayloadRequest } from 'payload';
import type { ShownEntry } from '@/editorial/releases/read';
import { sourceLocale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import type { PanelT } from '@/messages/panel/types';
import { countIssues, describeCounts } from '../checks/counts';
import layout from '../ui/layout.module.css';
import { State } from '../ui/state';
import tables from '../ui/table.module.css';
import { RemoveEntry } from './remove-entry';

type EntriesProps = {
  entries: readonly ShownEntry[];
  /** Address of the endpoint. */
  action: string;
  /** Whether the release is not published yet. */
  isOpen: boolean;
  mayRemove: (entry: ShownEntry) => boolean;
  req: PayloadRequest;
};

/** The documents of a release: what each is, how far it is, and what is to fix before they can be published. */
export function Entries({ entries, action, isOpen, mayRemove, req }: EntriesProps) {
  const { language } = req.i18n;
  const t = getT(language);
  const { admin } = req.payload.config.routes;
  const hasActions = entries.some(mayRemove);
  const columns = isOpen ? (['content', 'state', 'toFix'] as const) : (['content', 'state'] as const);
  return (
    <div className={tables.wrap}>
      <table role="table" className={`${tables.table} ${tables.stacked}`}>
        <caption className={layout.visuallyHidden}>{t('releases.contents')}</caption>
        <thead>
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`releases.${column}`)}
              </th>
            ))}
            {hasActions && (
              <th role="columnheader" scope="col">
                <span className={layout.visuallyHidden}>{t('releases.action')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const title = entry.title || t('releases.untitled');
            return (
              <tr key={`${entry.collection}/${entry.id}`} role="row">
                <th role="rowheader" scope="row">
                  {entry.path ? <a href={admin + entry.path}>{title}</a> : title}
                  <small>
                    {[title === entry.kind ? '' : entry.kind, languagesOf(entry, t)].filter(Boolean).join('. ')}
                  </small>
                </th>
                <td role="cell" data-l={t('releases.state')}>
                  <StateOfEntry entry={entry} t={t} />
                </td>
                {isOpen && (
                  <td role="cell" data-l={t('releases.toFix')}>
                    <IssuesOfEntry entry={entry} href={admin + (entry.path ?? '')} t={t} />
                  </td>
                )}
                {hasActions && (
                  <td role="cell">
                    {mayRemove(entry) && (
                      <RemoveEntry action={action} collection={entry.collection} id={entry.id} title={title} />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The languages in which it will be public, where there are several. */
function languagesOf({ languages }: ShownEntry, t: PanelT): string {
  const shown = languages.filter(({ localePublished }) => localePublished);
  if (shown.length < 2) return '';
  return t('releases.languages', { names: shown.map(({ locale }) => languageTitle(t.language, locale)).join(', ') });
}

const looks = {
  draft: { icon: 'draft', tone: 'plain' },
  changed: { icon: 'stale', tone: 'plain' },
  published: { icon: 'shown', tone: 'ok' },
  off: { icon: 'hidden', tone: 'plain' },
  trashed: { icon: 'error', tone: 'bad' },
} as const;

function StateOfEntry({ entry, t }: { entry: ShownEntry; t: PanelT }) {
  const { publication, scheduledAt, openBy, isInReview } = entry;
  return (
    <>
      <State {...looks[publication]}>{t(`releases.states.${publication}`)}</State>
      {isInReview && <small>{t('releases.inReview')}</small>}
      {scheduledAt && <small>{t('releases.scheduled', { moment: momentInWords(scheduledAt, t.language) })}</small>}
      {openBy.length > 0 && <small>{t('releases.openBy', { names: openBy.join(', ') })}</small>}
    </>
  );
}

function IssuesOfEntry({ entry, href, t }: { entry: ShownEntry; href: string; t: PanelT }) {
  const { issues, hasUnpublished, publication } = entry;
  if (publication === 'trashed') return t('releases.entryTrashed');
  if (!hasUnpublished) return '–';
  const counts = countIssues(issues);
  if (issues.length === 0) {
    return (
      <State icon="check" tone="ok">
        {t('releases.nothingToFix')}
      </State>
    );
  }
  const locales = [...new Set(issues.flatMap(({ locale }) => locale ?? []))];
  return (
    <>
      <State icon={counts.errors > 0 ? 'error' : 'warning'} tone={counts.errors > 0 ? 'bad' : 'warn'}>
        <a href={href}>{describeCounts(counts, t)}</a>
      </State>
      {locales.some((locale) => locale !== sourceLocale) && (
        <small>{locales.map((locale) => languageTitle(t.language, locale)).join(', ')}</small>
      )}
    </>
  );
}
