import { type TargetLocale, targetLocales } from '@/editorial/status';
import { dayInWords } from '@/lib/moments';
import { languageName, languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { PlainKey } from '@/messages/panel/types';
import type { ContentStatus } from '@/payload-types';
import { translatePath } from '../translate/address';
import { Heading } from '../ui/heading';
import type { IconName } from '../ui/icon';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import bars from '../ui/progress.module.css';
import { State } from '../ui/state';
import styles from './dashboard.module.css';
import type { Reads } from './reads';
import { rowsShown } from './reads/reader';
import { type Panel, PanelLink, Row } from './rows';

type Task = { row: ContentStatus; locale: TargetLocale; what: 'missing' | 'stale' | 'hidden' };

/** Work left in each locale, for the documents whose source changed most recently. */
function tasksOf(docs: readonly ContentStatus[]): Task[] {
  return docs
    .flatMap((row) =>
      targetLocales.flatMap((locale): Task[] => {
        const translation = row.translation?.[locale];
        if (!translation?.todo) return [];
        const { state } = translation;
        return [{ row, locale, what: state === 'stale' ? 'stale' : state === 'current' ? 'hidden' : 'missing' }];
      }),
    )
    .slice(0, rowsShown);
}

const states: Record<Task['what'], { icon: IconName; tone: 'warn' | 'off' | 'plain'; label: PlainKey<'dashboard'> }> = {
  stale: { icon: 'stale', tone: 'warn', label: 'dashboard.toCheck' },
  missing: { icon: 'missing', tone: 'plain', label: 'dashboard.missing' },
  hidden: { icon: 'hidden', tone: 'off', label: 'dashboard.notShown' },
};

function describeTask({ row, locale, what }: Task, panelLanguage: PanelLanguage): string {
  const t = getT(panelLanguage);
  const language = languageName(t.language, locale);
  if (what === 'missing') return t('dashboard.toTranslate', { language });
  if (what === 'hidden') return t('dashboard.upToDateHidden', { language });
  const count = Array.isArray(row.translation?.[locale]?.toCheck) ? row.translation[locale].toCheck.length : 0;
  const first = t('dashboard.fieldsToCheck', { count, language });
  if (!row.sourceChangedAt) return first;
  const next = t('dashboard.sourceChangedOn', { day: dayInWords(row.sourceChangedAt, panelLanguage) });
  return t('dashboard.joined', { first, next });
}

/** Progress of the translations of published documents, and the first to do. */
export async function Translations({ reads, panel }: { reads: Reads; panel: Panel }) {
  if (await reads.quiet) return null;
  const { total, languages, docs } = await reads.translations;
  if (total === 0) return null;
  const { language, route } = panel;
  const t = getT(language);
  const sum = (name: 'stale' | 'missing') => languages.reduce((all, each) => all + each[name], 0);
  const left = { stale: sum('stale'), missing: sum('missing') };
  return (
    <section>
      <Heading
        count={
          left.stale + left.missing > 0
            ? t('dashboard.translationsLeft', { stale: left.stale, count: left.missing })
            : undefined
        }
      >
        {t('dashboard.translationsTitle')}
      </Heading>
      <div className={bars.grid}>
        {languages.map(({ locale, ...counts }) => (
          <div key={locale}>
            <h3 className={layout.subheading}>{languageTitle(t.language, locale)}</h3>
            <div className={bars.bar} aria-hidden="true">
              <span className={bars.isOk} style={{ inlineSize: `${(100 * counts.current) / total}%` }} />
              <span className={bars.isWarn} style={{ inlineSize: `${(100 * counts.stale) / total}%` }} />
            </div>
            <p>{t('translationQueue.progressOf', { ...counts, count: counts.missing, total })}</p>
          </div>
        ))}
      </div>
      <ul className={`${lists.list} ${styles.afterBars}`}>
        {tasksOf(docs).map((task) => (
          <Row
            key={`${task.row.id}${task.locale}`}
            title={task.row.title}
            path={translatePath(task.row.inCollection, task.row.documentId, task.locale)}
            panel={panel}
            state={
              <State icon={states[task.what].icon} tone={states[task.what].tone}>
                {t(states[task.what].label)}
              </State>
            }
          >
            {describeTask(task, language)}
          </Row>
        ))}
      </ul>
      <PanelLink className={layout.more} href={`${route}/translations`}>
        {t('dashboard.openTranslations')}
      </PanelLink>
    </section>
  );
}
