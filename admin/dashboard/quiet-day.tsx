import type { Payload } from 'payload';
import { dayInWords } from '@/lib/moments';
import { languageName } from '@/lib/names';
import { getT } from '@/messages/panel';
import { kindOf } from '../kind';
import { Heading } from '../ui/heading';
import lists from '../ui/list.module.css';
import { formPath } from './form-path';
import { nameInWords } from './person';
import type { Reads } from './reads';
import { type Panel, Row } from './rows';
import { listWatched } from './watch';

type Part = { reads: Reads; panel: Panel; payload: Payload };
type Suggestion = { title: string; about: string; path: string };

/** Suggestions while nothing waits; two at most. */
export async function Suggestions({ reads, panel, payload }: Part) {
  if (!(await reads.quiet)) return null;
  const { language } = panel;
  const t = getT(language);
  const [{ languages }, watched] = await Promise.all([reads.translations, reads.watch]);
  const translations = languages
    .filter(({ stale }) => stale > 0)
    .sort((one, other) => other.stale - one.stale)
    .map(
      ({ locale, stale }): Suggestion => ({
        title: t('dashboard.toCheckIn', { count: stale, language: languageName(language, locale) }),
        about: t('dashboard.sourceChanged'),
        path: `/translations?language=${locale}`,
      }),
    );
  const items = watched ? listWatched(watched, payload, language) : [];
  const suggestions = [...translations.slice(0, 1), ...items, ...translations.slice(1)].slice(0, 2);
  if (suggestions.length === 0) return null;
  return (
    <section>
      <Heading>{t('dashboard.quietTitles.moment')}</Heading>
      <ul className={lists.list}>
        {suggestions.map(({ title, about, path }) => (
          <Row key={title} title={title} path={path} panel={panel} button={'dashboard.look'}>
            {about}
          </Row>
        ))}
      </ul>
    </section>
  );
}

/** Documents published most recently. */
export async function Recent({ reads, panel, payload }: Part) {
  if (!(await reads.quiet)) return null;
  const { docs } = await reads.recent();
  if (docs.length === 0) return null;
  const { language } = panel;
  const t = getT(language);
  return (
    <section>
      <Heading>{t('dashboard.quietTitles.recent')}</Heading>
      <ul className={lists.list}>
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
