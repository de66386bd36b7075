import type { Payload } from 'payload';
import type { Locale } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import { languageName } from '@/lib/names';
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

/** How many translations into a language are to be checked; the language in lower case where its names are. */
const toCheck: Record<Locale, (count: number, target: string) => string> = {
  fr: (n, target) =>
    n < 2 ? `${n} traduction en ${target} est à revoir` : `${n} traductions en ${target} sont à revoir`,
  en: (n, target) =>
    n === 1 ? `1 translation into ${target} is to be checked` : `${n} translations into ${target} are to be checked`,
  es: (n, target) =>
    n === 1 ? `1 traducción al ${target} está por revisar` : `${n} traducciones al ${target} están por revisar`,
};
const desk = label('dashboard.sourceChanged');

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
        title: toCheck[language](stale, languageName(language, locale)),
        about: inLanguage(desk, language),
        path: `/translations?langue=${locale}`,
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
