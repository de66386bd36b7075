import type { Payload } from 'payload';
import { shortenText } from '@/lib/cut-text';
import { colon, frenchSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';
import { dayInWords, momentInWords } from '@/lib/moments';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import type { ContentStatus } from '@/payload-types';
import { kindOf } from '../kind';
import { publishedBy, sentBackBy } from '../review/words';
import { Heading } from '../ui/heading';
import ui from '../ui/ui.module.css';
import { formPath } from './form-path';
import { nameInWords } from './person';
import type { Reads } from './reads';
import { rowsShown } from './reads/asker';
import type { Wanted } from './reads/work';
import { More, type Panel, PanelLink, Row } from './rows';

export const titles = {
  reviews: label('dashboard.titles.reviews'),
  requests: label('dashboard.titles.requests'),
  unfinished: label('dashboard.titles.unfinished'),
};

const review = label('dashboard.review');
const goOn = label('dashboard.goOn');
const seeAll = label('dashboard.seeAll');

type Part = { reads: Reads; panel: Panel; payload: Payload };

/** A note as it was written, in the quotation marks of the language; at most some words of it. */
function quoted(note: string, language: Locale): string {
  const short = shortenText(note, 160);
  if (language === 'en') return `“${short}”`;
  return language === 'fr' ? frenchSpaces(`« ${short} »`) : `«${short}»`;
}

/** What someone asks to be read: who, when, with which words. */
export async function Reviews({ reads, panel, payload }: Part) {
  const { docs, totalDocs } = await reads.reviews;
  if (totalDocs === 0) return null;
  const { language, route } = panel;
  return (
    <section>
      <Heading count={totalDocs}>{inLanguage(titles.reviews, language)}</Heading>
      <ul className={ui.list}>
        {docs.map(({ id, title, inCollection, documentId, review: asked }) => (
          <Row key={id} title={title} path={`/reviews/${inCollection}/${documentId}`} panel={panel} button={review}>
            {kindOf(inCollection, { payload }, language)}.{' '}
            {[nameInWords(asked?.by, language), asked?.at && momentInWords(asked.at, language)]
              .filter(Boolean)
              .join(', ')}
            {asked?.note && colon(language) + quoted(asked.note, language)}
          </Row>
        ))}
      </ul>
      {totalDocs > docs.length && (
        <PanelLink className={ui.more} href={`${route}/reviews`}>
          {inLanguage(seeAll, language)}
        </PanelLink>
      )}
    </section>
  );
}

/** What someone did with a request, before and without their name. */
const answers = {
  'sent-back': { by: sentBackBy, alone: label('dashboard.sentBack') },
  none: { by: publishedBy, alone: label('dashboard.published') },
};

/** `renvoyé par Nom (édition)`; `renvoyé` where the account is gone. */
function answerInWords(answer: keyof typeof answers, by: unknown, language: Locale): string {
  const name = nameInWords(by, language);
  const { by: before, alone } = answers[answer];
  return name ? `${inLanguage(before, language)} ${name}` : inLanguage(alone, language);
}

const waitingSince: Record<Locale, (moment: string) => string> = {
  fr: (moment) => `relecture demandée ${moment}`,
  en: (moment) => `review asked for ${moment}`,
  es: (moment) => `revisión pedida ${moment}`,
};

/** What a contributor asked to be read: the answers of the last week first, then what nobody has answered yet. */
export async function Requests({ reads, panel, payload }: Part) {
  const [answered, waiting] = await Promise.all([reads.answers, reads.reviews]);
  const totalDocs = answered.totalDocs + waiting.totalDocs;
  if (totalDocs === 0) return null;
  const { language, route } = panel;
  const docs = [...answered.docs, ...waiting.docs].slice(0, rowsShown);
  const about = ({ inCollection, review: asked }: ContentStatus): string => {
    const kind = kindOf(inCollection, { payload }, language);
    const { state, by, at, note } = asked ?? {};
    if (state === 'asked')
      return [kind, at && waitingSince[language](momentInWords(at, language))].filter(Boolean).join(', ');
    const how = answerInWords(state ?? 'none', by, language);
    const line = [kind, how, at && dayInWords(at, language)].filter(Boolean).join(', ');
    return note ? line + colon(language) + quoted(note, language) : line;
  };
  return (
    <section>
      <Heading count={totalDocs}>{inLanguage(titles.requests, language)}</Heading>
      <ul className={ui.list}>
        {docs.map((row) => (
          <Row key={row.id} title={row.title} path={formPath(payload, row.inCollection, row.documentId)} panel={panel}>
            {about(row)}
          </Row>
        ))}
      </ul>
      {totalDocs > docs.length && (
        <PanelLink className={ui.more} href={`${route}/reviews`}>
          {inLanguage(seeAll, language)}
        </PanelLink>
      )}
    </section>
  );
}

const unfinishedWords: Record<Locale, Record<'draft' | 'changed', (kind: string, moment: string) => string>> = {
  fr: {
    draft: (kind, moment) => `${kind}, brouillon, ${moment}`,
    changed: (kind, moment) => `${kind}, modifié ${moment} : ces changements ne sont pas encore sur le site`,
  },
  en: {
    draft: (kind, moment) => `${kind}, draft, ${moment}`,
    changed: (kind, moment) => `${kind}, changed ${moment}: these changes are not on the site yet`,
  },
  es: {
    draft: (kind, moment) => `${kind}, borrador, ${moment}`,
    changed: (kind, moment) => `${kind}, modificado ${moment}: estos cambios aún no están en el sitio`,
  },
};

/** Where the person stopped, the latest first; what was sent back says why. */
export async function Unfinished({ reads, panel, payload, wanted }: Part & { wanted: Wanted }) {
  const found = await reads.unfinished;
  const { docs, totalDocs } = found;
  if (totalDocs === 0) return null;
  const { language } = panel;
  const about = ({ inCollection, publication, savedAt, review: sent }: ContentStatus): string => {
    const kind = kindOf(inCollection, { payload }, language);
    if (sent?.state === 'sent-back') {
      const how = answerInWords('sent-back', sent.by, language);
      return `${kind}, ${how}${sent.note ? colon(language) + quoted(sent.note, language) : ''}`;
    }
    const state = publication === 'changed' ? 'changed' : 'draft';
    const at = savedAt ?? '';
    const when = state === 'changed' ? momentInWords(at, language) : dayInWords(at, language);
    const text = unfinishedWords[language][state](kind, when);
    return language === 'fr' ? frenchSpaces(text) : text;
  };
  return (
    <section>
      <Heading count={totalDocs}>{inLanguage(titles.unfinished, language)}</Heading>
      <ul className={ui.list}>
        {docs.map((row) => (
          <Row
            key={row.id}
            title={row.title}
            path={formPath(payload, row.inCollection, row.documentId)}
            panel={panel}
            button={goOn}
          >
            {about(row)}
          </Row>
        ))}
      </ul>
      <More panel={panel} section="a-reprendre" wanted={wanted} found={found} />
    </section>
  );
}
