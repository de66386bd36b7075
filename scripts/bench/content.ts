import sharp from 'sharp';
import { type Locale, locales } from '@/lib/locales';
import { createDocument, type Session, sendJson, uploadFile } from './api';

/** Pictures, and documents with a file, which the events share. */
const count = 8;

const summary = 'Une rencontre comme les autres, dont le résumé a la longueur de ce qu’on écrit d’habitude.';

/** A photograph's worth of noise: as hard to compress as one. */
async function picture(index: number): Promise<File> {
  const noise = { type: 'gaussian', mean: 120, sigma: 30 } as const;
  const data = await sharp({
    create: { width: 400, height: 250, channels: 3, background: { r: 20 * index, g: 80, b: 140 }, noise },
  })
    .resize(1600, 1000)
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(data)], `bench-${index}.jpg`, { type: 'image/jpeg' });
}

/** A PDF of one empty page. */
function pdf(index: number): File {
  const body = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n4 0 obj<</Title(Bench ${index})>>endobj
xref\n0 0\ntrailer<</Root 1 0 R/Info 4 0 R>>\nstartxref\n0\n%%EOF\n`;
  return new File([body], `bench-${index}.pdf`, { type: 'application/pdf' });
}

async function createPicture(index: number, session: Session): Promise<string> {
  const fields = { alt: `Image ${index}`, people: 'none' };
  return uploadFile('media', await picture(index), fields, session);
}

async function createPaper(index: number, cover: string, session: Session): Promise<string> {
  const file = await uploadFile('files', pdf(index), {}, session);
  const fields = { title: `Compte rendu ${index}`, slug: `bench-${index}`, publishedOn: new Date().toISOString() };
  return createDocument('documents', { ...fields, summary, cover, files: [{ file, language: 'fr' }] }, session);
}

/** A published event, and the pictures and documents that its copies refer to in turn. */
export type Original = { event: string; pictures: string[]; documents: string[] };

/** Publishes one event in each language, with a picture, a document, an organiser and a concept. */
export async function publishOriginal(session: Session): Promise<Original> {
  const pictures: string[] = [];
  const documents: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const cover = await createPicture(index, session);
    pictures.push(cover);
    documents.push(await createPaper(index, cover, session));
  }
  const organiser = { name: 'Bench', slug: 'bench', kind: 'association', country: 'FR' };
  const concept = { term: 'Bench', question: 'Bench', slug: 'bench', definition: 'Bench' };
  const fields = {
    title: 'Rencontre',
    slug: 'bench',
    summary,
    startsAt: new Date().toISOString(),
    startsAt_tz: 'Europe/Paris',
    organisers: [await createDocument('members', organiser, session)],
    concepts: [await createDocument('concepts', concept, session)],
    documents: documents.slice(0, 1),
    cover: pictures[0],
    venue: { name: 'Maison des associations', city: 'Gap', country: 'FR' },
  };
  const event = await createDocument('events', fields, session);
  const titles: Partial<Record<Locale, string>> = { en: 'Meeting', es: 'Encuentro' };
  if (Object.keys(titles).length + 1 !== locales.length) throw new Error('The event is not in every language.');
  for (const [locale, title] of Object.entries(titles)) {
    const translation = { _status: 'published', title, slug: `bench-${locale}`, summary, localePublished: true };
    await sendJson('PATCH', `/api/events/${event}?locale=${locale}`, translation, session);
  }
  return { event, pictures, documents };
}
