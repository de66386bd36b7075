import type { Payload } from 'payload';
import { frenchSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';
import { inLanguage, words } from '@/lib/words';
import type { ContentStatus } from '@/payload-types';
import { kindOf } from '../kind';
import { Heading } from '../ui/heading';
import { dayInWords, momentInWords } from '../ui/moments';
import ui from '../ui/ui.module.css';
import { formPath } from './form-path';
import { nameInWords } from './person';
import type { Reads } from './reads';
import { More, type Panel, PanelLink, Row } from './rows';

export const titles = {
  reviews: words('À relire', 'To review', 'Por revisar'),
  requests: words('Mes demandes', 'My requests', 'Mis peticiones'),
  unfinished: words('À reprendre', 'To be finished', 'Por retomar'),
};

const review = words('Relire', 'Review', 'Revisar');
const goOn = words('Continuer', 'Go on', 'Continuar');
const seeAll = words('Tout voir', 'See all', 'Ver todo');

type Part = { reads: Reads; panel: Panel; payload: Payload };

/** A note as it was written, in the quotation marks of the language; at most some words of it. */
function quoted(note: string, language: Locale): string {
  const short = note.length > 160 ? `${note.slice(0, 160).trimEnd()}…` : note;
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
          <Row key={id} title={title} path={`/relectures/${inCollection}/${documentId}`} panel={panel} button={review}>
            {kindOf(inCollection, { payload }, language)}.{' '}
            {[nameInWords(asked?.by, language), asked?.at && momentInWords(asked.at, language)]
              .filter(Boolean)
              .join(', ')}
            {asked?.note && frenchColon(quoted(asked.note, language), language)}
          </Row>
        ))}
      </ul>
      {totalDocs > docs.length && (
        <PanelLink className={ui.more} href={`${route}/relectures`}>
          {inLanguage(seeAll, language)}
        </PanelLink>
      )}
    </section>
  );
}

const frenchColon = (text: string, language: Locale): string => (language === 'fr' ? `\u00a0: ${text}` : `: ${text}`);

const waitingSince: Record<Locale, (moment: string) => string> = {
  fr: (moment) => `relecture demandée ${moment}`,
  en: (moment) => `review asked for ${moment}`,
  es: (moment) => `revisión pedida ${moment}`,
};

/** What a contributor asked to be read, and nobody has answered yet. */
export async function Requests({ reads, panel, payload }: Part) {
  const { docs, totalDocs } = await reads.reviews;
  if (totalDocs === 0) return null;
  const { language, route } = panel;
  return (
    <section>
      <Heading count={totalDocs}>{inLanguage(titles.requests, language)}</Heading>
      <ul className={ui.list}>
        {docs.map(({ id, title, inCollection, documentId, review: asked }) => (
          <Row key={id} title={title} path={formPath(payload, inCollection, documentId)} panel={panel}>
            {kindOf(inCollection, { payload }, language)}
            {asked?.at && `, ${waitingSince[language](momentInWords(asked.at, language))}`}
          </Row>
        ))}
      </ul>
      {totalDocs > docs.length && (
        <PanelLink className={ui.more} href={`${route}/relectures`}>
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
const sentBackBy = words('renvoyé par', 'sent back by', 'devuelto por');
const sentBack = words('renvoyé', 'sent back', 'devuelto');

/** Where the person stopped, the latest first; what was sent back says why. */
export async function Unfinished({ reads, panel, payload }: Part) {
  const { docs, totalDocs, page, totalPages } = await reads.unfinished;
  if (totalDocs === 0) return null;
  const { language } = panel;
  const about = ({ inCollection, publication, savedAt, review: sent }: ContentStatus): string => {
    const kind = kindOf(inCollection, { payload }, language);
    if (sent?.state === 'sent-back') {
      const by = nameInWords(sent.by, language);
      const how = by ? `${inLanguage(sentBackBy, language)} ${by}` : inLanguage(sentBack, language);
      return `${kind}, ${how}${sent.note ? frenchColon(quoted(sent.note, language), language) : ''}`;
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
      <More
        panel={panel}
        name="a-reprendre"
        totalDocs={totalDocs}
        shown={docs.length}
        page={page ?? 1}
        totalPages={totalPages}
      />
    </section>
  );
}
