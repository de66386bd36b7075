import type { Payload } from 'payload';
import { quoted } from '@/editorial/difference/labels';
import { shortenText } from '@/lib/cut-text';
import { colon } from '@/lib/french-spaces';
import { dayInWords, momentInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { ContentStatus } from '@/payload-types';
import { kindOf } from '../kind';
import { Heading } from '../ui/heading';
import lists from '../ui/list.module.css';
import { formPath } from './form-path';
import { nameInWords } from './person';
import type { Reads } from './reads';
import { rowsShown } from './reads/reader';
import type { Wanted } from './reads/work';
import { AllRows, More, type Panel, Row } from './rows';

type Part = { reads: Reads; panel: Panel; payload: Payload };

/** Returns the first words of a note, in the quotation marks of the language. */
const shortNote = (note: string, language: PanelLanguage): string => quoted(shortenText(note, 160), language);

/** A review request: by whom, when, with which note. */
export async function Reviews({ reads, panel, payload }: Part) {
  const { docs, totalDocs } = await reads.reviews;
  if (totalDocs === 0) return null;
  const { language } = panel;
  const t = getT(language);
  return (
    <section>
      <Heading count={totalDocs}>{t('dashboard.titles.reviews')}</Heading>
      <ul className={lists.list}>
        {docs.map(({ id, title, inCollection, documentId, review: requested }) => (
          <Row
            key={id}
            title={title}
            path={`/reviews/${inCollection}/${documentId}`}
            panel={panel}
            button={'dashboard.review'}
          >
            {kindOf(inCollection, { payload }, language)}.{' '}
            {[nameInWords(requested?.by, language), requested?.at && momentInWords(requested.at, language)]
              .filter(Boolean)
              .join(', ')}
            {requested?.note && colon(language) + shortNote(requested.note, language)}
          </Row>
        ))}
      </ul>
      {totalDocs > docs.length && <AllRows panel={panel} path="/reviews" />}
    </section>
  );
}

/** Returns `renvoyé par Nom (édition)`; `renvoyé` for a deleted account. */
function describeAnswer(answer: 'sent-back' | 'none', by: unknown, language: PanelLanguage): string {
  const t = getT(language);
  const name = nameInWords(by, language);
  const isSentBack = answer === 'sent-back';
  if (!name) return t(isSentBack ? 'dashboard.sentBack' : 'dashboard.published');
  return `${t(isSentBack ? 'review.sentBackBy' : 'review.publishedBy')} ${name}`;
}

/** Review requests of a contributor: those answered in the last week first, then those without an answer. */
export async function Requests({ reads, panel, payload }: Part) {
  const [answered, waiting] = await Promise.all([reads.answers, reads.reviews]);
  const totalDocs = answered.totalDocs + waiting.totalDocs;
  if (totalDocs === 0) return null;
  const { language } = panel;
  const t = getT(language);
  const docs = [...answered.docs, ...waiting.docs].slice(0, rowsShown);
  const about = ({ inCollection, review: requested }: ContentStatus): string => {
    const kind = kindOf(inCollection, { payload }, language);
    const { state, by, at, note } = requested ?? {};
    if (state === 'in-review')
      return [kind, at && t('dashboard.waitingSince', { moment: momentInWords(at, language) })]
        .filter(Boolean)
        .join(', ');
    const how = describeAnswer(state ?? 'none', by, language);
    const line = [kind, how, at && dayInWords(at, language)].filter(Boolean).join(', ');
    return note ? line + colon(language) + shortNote(note, language) : line;
  };
  return (
    <section>
      <Heading count={totalDocs}>{t('dashboard.titles.requests')}</Heading>
      <ul className={lists.list}>
        {docs.map((row) => (
          <Row key={row.id} title={row.title} path={formPath(payload, row.inCollection, row.documentId)} panel={panel}>
            {about(row)}
          </Row>
        ))}
      </ul>
      {totalDocs > docs.length && <AllRows panel={panel} path="/reviews" />}
    </section>
  );
}

/** Drafts of the person, newest first; a text that was sent back shows the note. */
export async function Unfinished({ reads, panel, payload, wanted }: Part & { wanted: Wanted }) {
  const found = await reads.unfinished;
  const { docs, totalDocs } = found;
  if (totalDocs === 0) return null;
  const { language } = panel;
  const t = getT(language);
  const about = ({ inCollection, publication, savedAt, review: sent }: ContentStatus): string => {
    const kind = kindOf(inCollection, { payload }, language);
    if (sent?.state === 'sent-back') {
      const how = describeAnswer('sent-back', sent.by, language);
      return `${kind}, ${how}${sent.note ? colon(language) + shortNote(sent.note, language) : ''}`;
    }
    const state = publication === 'changed' ? 'changed' : 'draft';
    const at = savedAt ?? '';
    const when = state === 'changed' ? momentInWords(at, language) : dayInWords(at, language);
    return t(`dashboard.unfinished.${state}`, { kind, moment: when });
  };
  return (
    <section>
      <Heading count={totalDocs}>{t('dashboard.titles.unfinished')}</Heading>
      <ul className={lists.list}>
        {docs.map((row) => (
          <Row
            key={row.id}
            title={row.title}
            path={formPath(payload, row.inCollection, row.documentId)}
            panel={panel}
            button={'dashboard.goOn'}
          >
            {about(row)}
          </Row>
        ))}
      </ul>
      <More panel={panel} section="unfinished" wanted={wanted} found={found} />
    </section>
  );
}
