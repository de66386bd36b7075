import { type TargetLocale, targetLocales } from '@/editorial/status';
import { frenchSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import type { ContentStatus } from '@/payload-types';
import { translatePath } from '../translate/address';
import { Heading } from '../ui/heading';
import type { IconName } from '../ui/icon';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import styles from './dashboard.module.css';
import type { Reads } from './reads';
import { rowsShown } from './reads/reader';
import { type Panel, PanelLink, Row } from './rows';

type Counts = { current: number; stale: number; missing: number };

const plural = (count: number, one: string, many: string, language: Locale): string =>
  `${count} ${(language === 'fr' ? count < 2 : count === 1) ? one : many}`;

function countsInWords({ current, stale, missing }: Counts, total: number, language: Locale): string {
  const texts: Record<Locale, string> = {
    fr: `${current} à jour, ${stale} à revoir, ${plural(missing, 'manquante', 'manquantes', 'fr')}, sur ${total}`,
    en: `${current} up to date, ${stale} to check, ${missing} missing, of ${total}`,
    es: `${current} al día, ${stale} por revisar, ${plural(missing, 'falta', 'faltan', 'es')}, de ${total}`,
  };
  return texts[language];
}

function leftInWords({ stale, missing }: Omit<Counts, 'current'>, language: Locale): string {
  const texts: Record<Locale, string> = {
    fr: `${stale} à revoir, ${plural(missing, 'manquante', 'manquantes', 'fr')}`,
    en: `${stale} to check, ${missing} missing`,
    es: `${stale} por revisar, ${plural(missing, 'falta', 'faltan', 'es')}`,
  };
  return texts[language];
}

type Task = { row: ContentStatus; locale: TargetLocale; what: 'missing' | 'stale' | 'hidden' };

/** Of the documents whose French changed last, what is left to do in each language. */
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

const states: Record<Task['what'], { icon: IconName; tone: 'warn' | 'off' | 'plain'; label: PanelText }> = {
  stale: { icon: 'stale', tone: 'warn', label: 'dashboard.toCheck' },
  missing: { icon: 'missing', tone: 'plain', label: 'dashboard.missing' },
  hidden: { icon: 'hidden', tone: 'off', label: 'dashboard.notShown' },
};

function taskInWords({ row, locale, what }: Task, language: Locale): string {
  const target = getT(language)(`languages.${locale}`);
  const lower = language === 'en' ? target : target.toLowerCase();
  if (what === 'missing') {
    return { fr: `À traduire en ${lower}`, en: `To be translated into ${lower}`, es: `Por traducir al ${lower}` }[
      language
    ];
  }
  if (what === 'hidden') {
    return {
      fr: `L’${lower} est à jour, mais pas montré sur le site`,
      en: `The ${lower} is up to date, but not shown on the site`,
      es: `El ${lower} está al día, pero no se muestra en el sitio`,
    }[language];
  }
  const count = Array.isArray(row.translation?.[locale]?.toCheck) ? row.translation[locale].toCheck.length : 0;
  const day = row.sourceChangedAt ? dayInWords(row.sourceChangedAt, language) : '';
  const texts: Record<Locale, string> = {
    fr: `${plural(count, 'champ', 'champs', 'fr')} à revoir en ${lower}${day && ` ; le français a changé ${day}`}`,
    en: `${plural(count, 'field', 'fields', 'en')} to check in ${lower}${day && `; the French changed ${day}`}`,
    es: `${plural(count, 'campo', 'campos', 'es')} por revisar en ${lower}${day && `; el francés cambió ${day}`}`,
  };
  return language === 'fr' ? frenchSpaces(texts.fr) : texts[language];
}

/** How far the translations of what is published are, and the first to do. */
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
      <Heading count={left.stale + left.missing > 0 ? leftInWords(left, language) : undefined}>
        {t('dashboard.translationsTitle')}
      </Heading>
      <div className={ui.progress}>
        {languages.map(({ locale, ...counts }) => (
          <div key={locale}>
            <h3 className={ui.subheading}>{t(`languages.${locale}`)}</h3>
            <div className={ui.bar} aria-hidden="true">
              <span className={ui.isOk} style={{ inlineSize: `${(100 * counts.current) / total}%` }} />
              <span className={ui.isWarn} style={{ inlineSize: `${(100 * counts.stale) / total}%` }} />
            </div>
            <p>{countsInWords(counts, total, language)}</p>
          </div>
        ))}
      </div>
      <ul className={`${ui.list} ${styles.afterBars}`}>
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
            {taskInWords(task, language)}
          </Row>
        ))}
      </ul>
      <PanelLink className={ui.more} href={`${route}/translations`}>
        {t('dashboard.openTranslations')}
      </PanelLink>
    </section>
  );
}
