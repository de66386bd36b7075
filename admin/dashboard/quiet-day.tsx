import type { Payload } from 'payload';
import type { TargetLocale } from '@/editorial/status';
import type { Locale } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { kindOf } from '../kind';
import { Heading } from '../ui/heading';
import ui from '../ui/ui.module.css';
import { formPath } from './form-path';
import { nameInWords } from './person';
import type { Reads } from './reads';
import { type Panel, Row } from './rows';
import { pointsOf } from './watch';

export const quietTitles = {
  moment: label('dashboard.quietTitles.moment'),
  recent: label('dashboard.quietTitles.recent'),
};

const look = label('dashboard.look');

type Part = { reads: Reads; panel: Panel; payload: Payload };
type Suggestion = { title: string; about: string; path: string };

const toCheck: Record<Locale, Record<TargetLocale, (count: number) => string>> = {
  fr: {
    en: (n) => (n < 2 ? `${n} traduction anglaise est à revoir` : `${n} traductions anglaises sont à revoir`),
    es: (n) => (n < 2 ? `${n} traduction espagnole est à revoir` : `${n} traductions espagnoles sont à revoir`),
  },
  en: {
    en: (n) => (n === 1 ? '1 English translation is to be checked' : `${n} English translations are to be checked`),
    es: (n) => (n === 1 ? '1 Spanish translation is to be checked' : `${n} Spanish translations are to be checked`),
  },
  es: {
    en: (n) => (n === 1 ? '1 traducción al inglés está por revisar' : `${n} traducciones al inglés están por revisar`),
    es: (n) =>
      n === 1 ? '1 traducción al español está por revisar' : `${n} traducciones al español están por revisar`,
  },
};
const desk = label('dashboard.frenchChanged');

/** What could be done while nothing waits; two things at most. */
export async function Suggestions({ reads, panel, payload }: Part) {
  if (!(await reads.quiet)) return null;
  const { language } = panel;
  const [{ languages }, watched] = await Promise.all([reads.translations, reads.watch]);
  const translations = languages
    .filter(({ stale }) => stale > 0)
    .sort((one, other) => other.stale - one.stale)
    .map(
      ({ locale, stale }): Suggestion => ({
        title: toCheck[language][locale](stale),
        about: inLanguage(desk, language),
        path: `/traductions?langue=${locale}`,
      }),
    );
  const points = watched ? pointsOf(watched, payload, language) : [];
  const suggestions = [...translations.slice(0, 1), ...points, ...translations.slice(1)].slice(0, 2);
  if (suggestions.length === 0) return null;
  return (
    <section>
      <Heading>{inLanguage(quietTitles.moment, language)}</Heading>
      <ul className={ui.list}>
        {suggestions.map(({ title, about, path }) => (
          <Row key={title} title={title} path={path} panel={panel} button={look}>
            {about}
          </Row>
        ))}
      </ul>
    </section>
  );
}

/** What readers saw appear last. */
export async function Recent({ reads, panel, payload }: Part) {
  if (!(await reads.quiet)) return null;
  const { docs } = await reads.recent();
  if (docs.length === 0) return null;
  const { language } = panel;
  return (
    <section>
      <Heading>{inLanguage(quietTitles.recent, language)}</Heading>
      <ul className={ui.list}>
        {docs.map(({ id, title, inCollection, documentId, savedBy, savedAt }) => (
          <Row key={id} title={title} path={formPath(payload, inCollection, documentId)} panel={panel}>
            {[
              kindOf(inCollection, { payload }, language),
              nameInWords(savedBy, language),
              savedAt && dayInWords(savedAt, language),
            ]
              .filter(Boolean)
              .join(', ')}
          </Row>
        ))}
      </ul>
    </section>
  );
}
