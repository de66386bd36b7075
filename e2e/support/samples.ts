import type { PublicCollection } from '@/lib/routes';
import type { Json } from './client';

/** A rich text of one paragraph. */
export function paragraph(text: string): Json {
  const node = (type: string, children: Json[]): Json => ({
    type,
    children,
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
  });
  const words: Json = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 };
  return { root: node('root', [{ ...node('paragraph', [words]), textFormat: 0, textStyle: '' }]) };
}

/** The title field of each collection. */
export const titleFields: Record<PublicCollection, string> = {
  pages: 'title',
  events: 'title',
  members: 'name',
  documents: 'title',
  concepts: 'term',
};

/** A complete document of each collection, in one locale, with `word` in every text field. */
export const samples: Record<PublicCollection, (word: string) => Json> = {
  pages: (word) => ({
    title: word,
    layout: [{ blockType: 'rich-text', body: paragraph(word) }],
    seo: { title: word, description: word },
  }),
  events: (word) => ({
    title: word,
    kind: 'meeting',
    status: 'scheduled',
    summary: word,
    body: paragraph(word),
    startsAt: '2031-05-04T08:00:00.000Z',
    startsAt_tz: 'Europe/Paris',
    endsAt: '2031-05-04T16:00:00.000Z',
    endsAt_tz: 'Europe/Paris',
    attendance: 'hybrid',
    venue: { name: word, street: word, city: word, country: 'FR' },
    accessibility: word,
    price: word,
    contact: word,
    keyFigures: [{ qualifier: word, value: word, label: word }],
    programme: [
      {
        startsAt: '2031-05-04T08:00:00.000Z',
        startsAt_tz: 'Europe/Paris',
        title: word,
        description: word,
        speakers: word,
      },
    ],
    seo: { title: word, description: word },
  }),
  members: (word) => ({
    name: word,
    acronym: word,
    kind: 'association',
    visibility: 'public',
    summary: word,
    description: paragraph(word),
    country: 'FR',
    place: word,
    website: `https://${word}.example/`,
    websiteLabel: word,
    email: `${word}@example.org`,
    socialLinks: [{ network: word, url: `https://${word}.example/social` }],
    seo: { title: word, description: word },
  }),
  documents: (word) => ({
    title: word,
    kind: 'report',
    summary: word,
    provisional: word,
    body: paragraph(word),
    publishedOn: '2031-01-01T00:00:00.000Z',
    authorsText: word,
    seo: { title: word, description: word },
  }),
  concepts: (word) => ({
    term: word,
    question: word,
    definition: word,
    body: paragraph(word),
    aliases: [{ word }],
    seo: { title: word, description: word },
  }),
};

let made = 0;

/**
 * Returns a word that is nowhere else on the site: lower-case letters only, so that addresses made from it contain it
 * too.
 */
export function uniqueWord(prefix = 'mot'): string {
  made += 1;
  const letters = (number: number) =>
    [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  return `${prefix}${letters(Date.now())}q${letters(made)}q`;
}
