import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { filterQuery, filtersOf, pageOf } from '@/editorial/activity/filters';
import { kindsFor, type PlacedRow, readActivity } from '@/editorial/activity/read';
import { readTeam } from '@/editorial/team';
import { roleOf } from '@/lib/access';
import { isoDay } from '@/lib/dates';
import { activityLimits } from '@/lib/limits';
import { organisationTimeZone } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import { capitalised } from '@/lib/names';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { peopleNames } from '../people';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import { PageLinks } from '../ui/page-links';
import { View } from '../ui/view';
import styles from './activity.module.css';
import { Filters } from './filters';
import { Line } from './line';

/** What people did across the site: `/admin/activity`. */
export function ActivityView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const name = getT(req.i18n.language)('activity.title');
  return (
    <View view={view} title={name} path={[{ label: name }]}>
      {/* The query does not run for a person without access. */}
      {roleOf(req) && <Report req={req} search={view.searchParams ?? {}} />}
    </View>
  );
}

type ReportProps = { req: PayloadRequest; search: Record<string, string | string[] | undefined> };

async function Report({ req, search }: ReportProps) {
  const language = panelLanguageOf(req.i18n.language);
  const t = getT(language);
  const kinds = kindsFor(req);
  const filters = filtersOf(search, kinds);
  const page = pageOf(search);
  const [{ rows, total, pages }, people] = await Promise.all([readActivity(filters, page, req), readTeam(req)]);
  const nameOf = await peopleNames(
    rows.map(({ by }) => by),
    req,
  );
  return (
    <>
      <p className={layout.intro}>{t('activity.intro', { days: activityLimits.retentionDays })}</p>
      <Filters filters={filters} kinds={kinds} people={people} req={req} />
      {rows.length === 0 ? (
        <p className={styles.found}>{t(filterQuery(filters) ? 'activity.none' : 'activity.nothingYet')}</p>
      ) : (
        <div className={styles.found}>
          <span className={layout.quiet}>{t('activity.total', { count: total })}</span>
          <a href={`${req.payload.config.routes.api}/editorial/activity.csv${filterQuery(filters)}`} download>
            {t('activity.export')}
          </a>
        </div>
      )}
      {days(rows).map(({ day, at, within }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <Heading id={`day-${day}`}>{capitalised(language, dayInWords(at, language))}</Heading>
          <ol className={styles.lines}>
            {within.map((row) => (
              <Line key={row.id} row={row} nameOf={nameOf} req={req} />
            ))}
          </ol>
        </section>
      ))}
      <PageLinks page={page} pages={pages} href={(to) => filterQuery(filters, to) || '?'} language={language} />
    </>
  );
}

/** A day on the clock of the organisation, with its rows. */
type Day = { day: string; at: string; within: PlacedRow[] };

function days(rows: readonly PlacedRow[]): Day[] {
  const all: Day[] = [];
  for (const row of rows) {
    const day = isoDay({ at: row.at, zone: organisationTimeZone });
    const last = all.at(-1);
    if (last?.day === day) last.within.push(row);
    else all.push({ day, at: row.at, within: [row] });
  }
  return all;
}
