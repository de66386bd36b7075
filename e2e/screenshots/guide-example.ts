import type { Page } from '@playwright/test';
import { internalLink, link, paragraph, text } from '@/blocks/example-text';
import { documentOf } from '../support/client';
import type { Person } from '../support/people';
import { translate } from '../support/translations';
import { imageFile } from '../support/uploads';
import type { Workshop } from '../support/workshop';

/** Documents that the screenshots of the guide show, by id. */
export type Example = {
  /** An event with issues to fix. */
  unfinished: string;
  /** A published event, referenced by a page, with a stale English translation. */
  published: string;
  /** A member that waits for a review. */
  requested: string;
  /** A concept without issues. */
  ready: string;
};

const seo = { title: '', description: '' };
const french = { locale: 'fr', draft: true } as const;

const meeting = { keyFigures: [], programme: [], price: '', accessibility: '', contact: '', seo };

/** Creates them: drafts as the editor, the review request as the contributor. */
export async function makeExample(
  workshop: Workshop,
  { editor, contributor }: { editor: Person; contributor: Person },
): Promise<Example> {
  const published = await workshop.published('events', 'Journée des bibliothèques', {
    ...meeting,
    summary: 'Une journée pour se rencontrer et partager nos outils.',
    body: text('Les bibliothèques se retrouvent une fois par an. L’entrée est libre.'),
    venue: { name: 'Médiathèque', street: '1 place du Marché', city: 'Brest', country: 'FR' },
  });
  const english = {
    title: 'Libraries’ day',
    summary: 'A day to meet and share our tools.',
    body: text('Libraries meet once a year. Admission is free.'),
  };
  await workshop.save('events', published.id, { ...english, localePublished: true }, { locale: 'en' });
  await translate(workshop.admin, 'events', published.id, { current: true });
  await workshop.save('events', published.id, { summary: 'Deux journées pour se rencontrer et partager nos outils.' });

  const gone = await workshop.published('concepts', 'Accueil de jour', { aliases: [], seo });
  await workshop.published('pages', 'Nos rendez-vous', {
    layout: [
      { blockType: 'events', mode: 'chosen', chosen: [published.id] },
      {
        blockType: 'rich-text',
        body: text(paragraph('À lire avant de venir : ', internalLink('Accueil de jour', 'concepts', gone.id))),
      },
    ],
    seo,
  });
  await workshop.unpublish('concepts', gone.id);

  const requested = await workshop.published('members', 'Réseau des médiathèques', {
    summary: 'Douze médiathèques qui prêtent des livres dans toutes les langues.',
    acronym: 'RM',
    place: 'Brest',
    website: 'https://example.org/',
    websiteLabel: '',
    email: 'contact@example.org',
    socialLinks: [],
    description: text('Le réseau prête des livres et forme les équipes.'),
    seo,
  });
  const changes = {
    summary: 'Quinze médiathèques qui prêtent des livres et des films dans toutes les langues.',
    description: text('Le réseau prête des livres et des films, et forme les équipes.'),
  };
  documentOf(await contributor.client.patch(`/api/members/${requested.id}`, { ...changes, _status: 'draft' }, french));
  const note = 'Trois médiathèques ont rejoint le réseau. Pouvez-vous relire le résumé ?';
  await contributor.client.post('/api/editorial/review/ask', { collection: 'members', id: requested.id, note });

  const ready = await workshop.draft('concepts', 'Hospitalité', { aliases: [], seo });

  const draft = {
    ...meeting,
    title: 'Réunion de rentrée',
    kind: 'meeting',
    status: 'scheduled',
    attendance: 'in-person',
  };
  const times = { startsAt: '2031-09-12T08:00:00.000Z', endsAt: '2031-09-11T16:00:00.000Z' };
  const zones = { startsAt_tz: 'Europe/Paris', endsAt_tz: 'Europe/Paris' };
  const body = text(paragraph('Pour vous inscrire, ', link('cliquez ici', 'https://example.org/')));
  const unfinished = documentOf(
    await editor.client.post('/api/events', { ...draft, ...times, ...zones, body, _status: 'draft' }, french),
  );
  workshop.removeLater('events', unfinished.id);
  return { unfinished: unfinished.id, published: published.id, requested: requested.id, ready: ready.id };
}

/** A form, a message sent through it, and its id; all deleted with the workshop. */
export async function sendMessage(workshop: Workshop, page: Page): Promise<string> {
  const { admin } = workshop;
  const questions = [
    { blockType: 'text', label: 'Nom de votre structure', required: true, memberField: 'name' },
    { blockType: 'email', label: 'Adresse électronique', required: true },
    { blockType: 'text', label: 'Ville', required: false, memberField: 'place' },
    { blockType: 'textarea', label: 'Message', required: false },
  ];
  const fields = { title: 'Rejoindre l’alliance (exemple)', warning: false, thanks: 'Merci.', questions };
  const form = documentOf(await admin.post('/api/forms', fields, { locale: 'fr' }));
  workshop.removeLater('forms', form.id);
  const shown = await workshop.published('pages', 'Nous écrire (exemple)', {
    layout: [{ blockType: 'form', title: 'Nous écrire', form: form.id }],
    seo,
  });
  await page.goto(new URL((shown.urls as { fr: string }).fr).pathname);
  await page.getByLabel(/Nom de votre structure/).fill('Médiathèque du port');
  await page.getByLabel(/Adresse électronique/).fill('contact@example.org');
  await page.getByLabel(/Ville/).fill('Lorient');
  await page.getByLabel(/Message/).fill('Bonjour, nous aimerions rejoindre l’alliance. À qui envoyer le dossier ?');
  // A form that is sent faster than people can fill it in is taken for spam.
  await page.waitForTimeout(4000);
  await page.locator('main form').getByRole('button').last().click();
  await page.getByText('Merci.').waitFor();
  const query = { 'where[form][equals]': form.id, limit: 1, depth: 0 };
  const [sent] = (await admin.get('/api/submissions', query)).json.docs as { id: string }[];
  if (!sent) throw new Error('The message of the example did not arrive.');
  workshop.removeLater('submissions', sent.id);
  return sent.id;
}

/** Images to select in the file dialog. */
export async function waitingMedia() {
  const files = await Promise.all(['salle', 'rue'].map((name) => imageFile(name, { width: 600, height: 400 })));
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      mimeType: file.type,
      buffer: Buffer.from(await file.arrayBuffer()),
    })),
  );
}

const rows = [
  'Nom;Type;Pays;Ville ou territoire;Site web',
  'Médiathèque des îles;association;France;Ouessant;https://example.org/',
  'Bibliothèque du parc;association;France;Nantes;',
  'Maison du livre;assosiation;Frence;Rennes;exemple',
];

/** A CSV file with a row to fix. */
export const table = { name: 'membres.csv', mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\r\n')}\r\n`) };
