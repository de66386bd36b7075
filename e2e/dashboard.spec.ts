import type { Page } from '@playwright/test';
import type { Role } from '@/lib/access';
import { clockAt } from '@/lib/clock';
import { dayMs } from '@/lib/limits';
import { AdminPanel } from './support/admin-panel';
import { barriersIn, overflowOf } from './support/barriers';
import { filledIn, makeForm, send } from './support/forms';
import { installation } from './support/installation';
import { createPerson, type Person, removePerson } from './support/people';
import { queriesFor } from './support/query-count';
import { inDatabase, setReview } from './support/review-rows';
import { newestVersion, reviewAs } from './support/reviews';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { Workshop } from './support/workshop';

const section = (page: Page, title: string | RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
/** The titles of a section's rows, in their order. */
const rowsOf = (page: Page, title: string | RegExp) => section(page, title).locator('li > a:first-child');

/** A person of this role for one test only, since the dashboard shows their saved documents. */
async function withPerson(admin: Person, role: Role, work: (person: Person, own: Workshop) => Promise<void>) {
  const person = await createPerson(admin, role);
  const own = new Workshop(person.client);
  try {
    await work(person, own);
  } finally {
    // A contributor may not delete permanently.
    const asAdmin = new Workshop(admin.client);
    own.handOver(asAdmin);
    await asAdmin.clear();
    await removePerson(admin, person);
  }
}

test('a person who has written nothing sees steps, ticked by existing content @mongo', async ({ page, admin }) => {
  await withPerson(admin, 'editor', async (person, own) => {
    await new AdminPanel(page).logIn(person.email, person.password);
    await expect(page.getByRole('heading', { level: 1, name: 'Bienvenue, editor' })).toBeVisible();
    const steps = section(page, /Pour commencer/).getByRole('listitem');
    await expect(steps).toHaveText([/mot de passe\s*Fait/, /images\s*Fait/, /membres\s*Fait/, /Écrire un premier/]);
    await expect(page.getByRole('heading', { name: /Pour commencer/ })).toContainText('3 faits sur 4');
    await expect(page.getByRole('link', { name: 'Écrire un événement' })).toHaveCount(1);

    await own.draft('events', uniqueWord('rencontre'));
    await page.goto('/admin');
    await expect(page.getByRole('heading', { level: 1, name: 'Bonjour' })).toBeVisible();
    await expect(page.getByText(/Un texte est à reprendre/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /Pour commencer/ })).toBeHidden();
    await expect(page.getByRole('list', { name: 'Écrire' }).getByRole('link')).toHaveText([
      'Écrire un événement',
      'Écrire un document',
      'Écrire une page',
      'Ajouter un membre',
      'Ajouter des images',
    ]);
  });
});

test('an editor sees waiting work, each kind in its section and order', async ({
  page,
  admin,
  contributor,
  workshop,
}) => {
  test.skip(installation.onMongo, 'reviews are written into SQLite here');
  await withPerson(admin, 'editor', async (person, own) => {
    const underReview = await workshop.draft('documents', uniqueWord('texte'));
    setReview('documents', underReview.id, { state: 'in-review', by: contributor.id, note: 'Le lieu est confirmé.' });
    const draft = await own.draft('concepts', uniqueWord('concept'));
    const back = await own.draft('members', uniqueWord('membre'));
    setReview('members', back.id, { state: 'sent-back', by: admin.id, note: 'Il manque le lien.' });
    const changed = await own.published('pages', uniqueWord('page'));
    await own.save('pages', changed.id, { title: `${changed.title} neuf` }, { draft: true });
    const trashed = await own.draft('concepts', uniqueWord('concept'));
    await own.trash('concepts', trashed.id);
    const event = await workshop.published('events', uniqueWord('rencontre'), {
      startsAt: new Date(Date.now() + dayMs).toISOString(),
      endsAt: new Date(Date.now() + 2 * dayMs).toISOString(),
      status: 'postponed',
    });
    const form = await makeForm(workshop);
    await send(form, filledIn());
    await form.submissions();
    await new AdminPanel(page).logIn(person.email, person.password);
    // The day in Paris: in its first hour, UTC still has the day before.
    const { day } = clockAt(new Date(Date.now() + dayMs).toISOString(), 'Europe/Paris');
    const when = { type: 'publish', day, time: '12:00' };
    const order = await person.client.post('/api/editorial/schedule', {
      collection: 'concepts',
      id: draft.id,
      ...when,
    });
    expect(order.status).toBe(201);
    await page.goto('/admin');

    await expect(page.getByText(/attend(ent)? votre relecture\s; trois textes sont à reprendre/)).toBeVisible();
    const review = section(page, /^À relire/)
      .getByRole('listitem')
      .filter({ hasText: String(underReview.title) });
    await expect(review).toContainText('Document. contributor (contribution), aujourd’hui à');
    await expect(review).toContainText('« Le lieu est confirmé. »');
    await expect(review.getByRole('link', { name: 'Relire' })).toHaveAttribute(
      'href',
      `/admin/reviews/documents/${underReview.id}`,
    );
    await expect(rowsOf(page, /^À reprendre/)).toHaveText([
      `${changed.title} neuf`,
      String(back.name),
      String(draft.term),
    ]);
    const unfinished = section(page, /^À reprendre/);
    await expect(unfinished).toContainText('ces changements ne sont pas encore sur le site');
    await expect(unfinished).toContainText('Membre, renvoyé par');
    await expect(unfinished).toContainText('« Il manque le lien. »');
    await expect(unfinished).toContainText('Concept, brouillon, aujourd’hui');
    const scheduled = section(page, /^Programmé/)
      .getByRole('listitem')
      .filter({ hasText: String(draft.term) });
    await expect(scheduled).toContainText(/Sera publié demain à .* \(heure de Paris\)/);
    await expect(rowsOf(page, /^Prochains événements/).first()).toHaveText(String(event.title));
    await expect(section(page, /^Prochains événements/)).toContainText('reporté');
    await expect(section(page, /^Messages/)).toContainText(/\d+ à répondre/);
    await expect(section(page, /^Messages/).getByRole('link', { name: 'Tous les messages' })).toBeVisible();
    await expect(section(page, /^Traductions/)).toContainText(/\d+ à jour, \d+ à revoir, \d+ manquantes?, sur \d+/);
    const opening = section(page, /^À compléter avant l’ouverture/);
    await expect(opening).toContainText(
      /Il reste (un point|\d+ points), que l’administration règle dans les Paramètres/,
    );
    // No links to forms that they may not save.
    await expect(opening.getByRole('link')).toHaveCount(0);
    const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles.slice(0, 4).map((title) => title.split('\n')[0])).toEqual([
      'À relire',
      'À reprendre',
      'Programmé',
      'Traductions',
    ]);

    await page.getByRole('link', { name: `Continuer ${back.name}` }).click();
    await expect(page).toHaveURL(new RegExp(`/admin/collections/members/${back.id}`));
  });
});

test('at most five rows in a section, and the rest twenty at a time', long, async ({ page, admin }) => {
  await withPerson(admin, 'editor', async (person, own) => {
    for (let made = 0; made < 6; made += 1) await own.draft('concepts', uniqueWord('concept'));
    await new AdminPanel(page).logIn(person.email, person.password);
    await expect(rowsOf(page, /^À reprendre/)).toHaveCount(5);
    await section(page, /^À reprendre/)
      .getByRole('link', { name: 'Tout voir' })
      .click();
    await expect(rowsOf(page, /^À reprendre/)).toHaveCount(6);
    await expect(page).toHaveURL(/\?unfinished=1$/);
    // Each section has its own page.
    await page.goto('/admin?programme=2');
    await expect(rowsOf(page, /^À reprendre/)).toHaveCount(5);
    await page.goto('/admin?unfinished=-3&scheduled=x');
    await expect(rowsOf(page, /^À reprendre/)).toHaveCount(5);
  });
});

test('an admin is shown what remains to do before the site opens', long, async ({ page, admin }) => {
  await withPerson(admin, 'admin', async (person) => {
    await new AdminPanel(page).logIn(person.email, person.password);
    const opening = section(page, /^À compléter avant l’ouverture/);
    await expect(opening.getByRole('link', { name: 'Date de l’audit d’accessibilité' })).toHaveAttribute(
      'href',
      '/admin/globals/settings',
    );
    await expect(opening).toContainText('À faire');
    await expect(opening).not.toContainText('que l’administration règle');
  });
});

test('a contributor sees their own work and no work of editors', long, async ({ page, admin, workshop }) => {
  test.skip(installation.onMongo, 'reviews are written into SQLite here');
  await withPerson(admin, 'contributor', async (person, own) => {
    const mine = await own.draft('concepts', uniqueWord('concept'));
    const underReview = await own.draft('documents', uniqueWord('texte'));
    setReview('documents', underReview.id, { state: 'in-review', by: person.id, note: 'Prêt' });
    const ofOther = await workshop.draft('documents', uniqueWord('texte'));
    setReview('documents', ofOther.id, { state: 'in-review', by: admin.id, note: 'Prêt aussi' });
    await new AdminPanel(page).logIn(person.email, person.password);
    await expect(rowsOf(page, /^Mes demandes/)).toHaveText([String(underReview.title)]);
    await expect(section(page, /^Mes demandes/)).toContainText('relecture demandée aujourd’hui');
    await expect(rowsOf(page, /^À reprendre/)).toHaveText([String(mine.term)]);
    await expect(page.getByRole('heading', { name: /^Traductions/ })).toBeVisible();
    for (const hidden of [/^À relire/, /^Messages/, /^À compléter/, /^À surveiller/]) {
      await expect(page.getByRole('heading', { name: hidden })).toHaveCount(0);
    }
  });
});

test(
  'a contributor reads who published their request, and what was sent back @mongo',
  long,
  async ({ page, admin, editor }) => {
    await withPerson(admin, 'contributor', async (person, own) => {
      const asAdmin = new Workshop(admin.client);
      const send = async (word: string) => {
        const { id, name } = await own.draft('members', uniqueWord(word));
        expect((await reviewAs(person, 'ask', { collection: 'members', id })).status).toBe(200);
        return { document: { collection: 'members', id } as const, name: String(name) };
      };
      const [published, back, waits] = [await send('publie'), await send('renvoye'), await send('attend')];
      for (const [act, { document }, note] of [
        ['publish', published, 'Parfait.'],
        ['send-back', back, 'Il manque le lien.'],
      ] as const) {
        const read = await newestVersion(asAdmin, document);
        expect((await reviewAs(editor, act, document, { ...read, note })).status).toBe(200);
      }
      await new AdminPanel(page).logIn(person.email, person.password);
      await expect(rowsOf(page, /^Mes demandes/)).toHaveText([back.name, published.name, waits.name]);
      const rows = section(page, /^Mes demandes/).getByRole('listitem');
      await expect(rows.nth(0)).toContainText('Membre, renvoyé par editor (édition), aujourd’hui');
      await expect(rows.nth(0)).toContainText('« Il manque le lien. »');
      await expect(rows.nth(1)).toContainText('Membre, publié par editor (édition), aujourd’hui');
      await expect(rows.nth(1)).toContainText('« Parfait. »');
      await expect(rows.nth(2)).toContainText('relecture demandée aujourd’hui');
      // An answered request is not waiting work.
      await expect(page.getByText(/Un texte que vous avez écrit attend une relecture/)).toBeVisible();
    });
  },
);

test('a section that fails shows an error, and the others stay', long, async ({ page, admin }) => {
  test.skip(installation.onMongo, 'a table is taken away, which SQLite alone has');
  await withPerson(admin, 'editor', async (person, own) => {
    const mine = await own.draft('concepts', uniqueWord('concept'));
    await new AdminPanel(page).logIn(person.email, person.password);
    inDatabase((database) => database.exec('ALTER TABLE content_links RENAME TO content_links_away'));
    try {
      await page.goto('/admin');
      const failure = page.getByRole('alert').filter({ hasText: '« À surveiller » ne s’affiche pas' });
      await expect(failure).toContainText('Le reste du tableau de bord est à jour.');
      await expect(failure).toContainText(/donnez ce numéro à la personne qui gère le site\s: \d+/);
      await expect(failure).not.toContainText('content_links');
      await expect(rowsOf(page, /^À reprendre/)).toHaveText([String(mine.term)]);
      await expect(page.getByRole('heading', { name: /^Traductions/ })).toBeVisible();
    } finally {
      inDatabase((database) => database.exec('ALTER TABLE content_links_away RENAME TO content_links'));
    }
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('button', { name: 'Réessayer' })).toBeHidden();
  });
});

const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { colorScheme, width: 1440 },
  { colorScheme, width: 360 },
]);

test('no axe violation on the dashboard, and nothing wider than the window', long, async ({ page, admin }) => {
  await withPerson(admin, 'editor', async (person, own) => {
    await new AdminPanel(page).logIn(person.email, person.password);
    await expect(page.getByRole('heading', { name: /Pour commencer/ })).toBeVisible();
    await checkInAllLooks(page, 'first day');
    await own.draft('concepts', `${uniqueWord('concept')} ${'a'.repeat(60)}`);
    await page.goto('/admin');
    await expect(rowsOf(page, /^À reprendre/)).toHaveCount(1);
    await expect(page.getByRole('heading', { name: /^À compléter/ })).toBeVisible();
    await checkInAllLooks(page, 'at work');
  });
});

/** Checks our own parts: Payload's own frame is checked where it is used. */
async function checkInAllLooks(page: Page, name: string): Promise<void> {
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    // Payload sets the theme by an attribute, which follows the system at its next page.
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme);
    const look = `${name}, ${colorScheme}, ${width} pixels`;
    const view = page.getByRole('heading', { level: 1 }).locator('..');
    expect.soft(await barriersIn(view), look).toEqual([]);
    expect.soft(await overflowOf(page), `${look}: wider than the window`).toBeLessThanOrEqual(0);
  }
}

test('the menu marks the current page, and opens the dashboard by keyboard', long, async ({ page, admin }) => {
  await withPerson(admin, 'editor', async (person) => {
    await new AdminPanel(page).logIn(person.email, person.password);
    const menu = page.getByRole('navigation').getByRole('link', { name: 'Tableau de bord', includeHidden: true });
    await expect(menu).toHaveAttribute('aria-current', 'page');
    await page.goto('/admin/collections/concepts');
    await expect(menu).not.toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('link', { name: 'Voir le site' })).toHaveAttribute('href', '/fr');
    await page.goto('/admin');
    const write = page.getByRole('link', { name: 'Écrire un événement' });
    await write.focus();
    await expect(write).toBeFocused();
    const outline = await write.evaluate((element) => getComputedStyle(element).outlineWidth);
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/admin\/collections\/events\//);
  });
});

for (const [locale, hello, words] of [
  ['en-GB', 'Hello', ['To be finished', 'Translations', 'Next events', 'To complete before opening']],
  ['es-ES', 'Hola', ['Por retomar', 'Traducciones', 'Próximos eventos', 'Por completar antes de abrir']],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('the dashboard is in the language of its reader', async ({ page, admin, workshop }) => {
      await workshop.published('events', uniqueWord('event'));
      await withPerson(admin, 'editor', async (person, own) => {
        await own.draft('concepts', uniqueWord('concept'));
        await page.goto('/admin/login');
        await page.locator('#field-email').fill(person.email);
        await page.locator('#field-password').fill(person.password);
        await page.locator('form button[type=submit]').click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(hello);
        for (const title of words) await expect(page.getByRole('heading', { name: title })).toBeVisible();
        const view = page.getByRole('heading', { level: 1 }).locator('..');
        for (const french of [
          'Écrire',
          'À reprendre',
          'brouillon',
          'Tout voir',
          'Traductions',
          'À faire',
          'aujourd’hui',
        ]) {
          await expect.soft(view).not.toContainText(french);
        }
      });
    });
  });
}

test('the dashboard makes no more queries for much work than for little', long, async ({ admin, workshop }) => {
  test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
  await withPerson(admin, 'editor', async (person, own) => {
    const makeOne = async () => {
      await own.draft('concepts', uniqueWord('concept'));
      const underReview = await workshop.draft('documents', uniqueWord('texte'));
      setReview('documents', underReview.id, { state: 'in-review', by: person.id, note: 'x' });
      const past = await workshop.published('events', uniqueWord('passe'), {
        startsAt: '2015-06-01T08:00:00.000Z',
        endsAt: null,
      });
      await workshop.published('events', uniqueWord('rencontre'));
      const layout = [{ blockType: 'events', mode: 'chosen', chosen: [past.id] }];
      await workshop.published('pages', uniqueWord('page'), { layout });
    };
    const send = () => queriesFor(() => person.client.get('/admin'));
    await makeOne();
    await makeOne();
    const few = await send();
    for (let many = 0; many < 6; many += 1) await makeOne();
    const { text } = await person.client.get('/admin');
    expect(text).toContain('Bonjour');
    expect(await send(), `${few} for little`).toBeLessThanOrEqual(few);
  });
});

test(
  'a contributor’s requests and their answers make no more queries for many than for few',
  long,
  async ({ admin }) => {
    test.skip(installation.onMongo, 'queries are counted where SQLite is asked');
    await withPerson(admin, 'contributor', async (person, own) => {
      const makeOne = async () => {
        const waits = await own.draft('documents', uniqueWord('texte'));
        setReview('documents', waits.id, { state: 'in-review', by: person.id, note: 'x' });
        const answered = await own.draft('documents', uniqueWord('texte'));
        setReview('documents', answered.id, { state: 'none', by: admin.id, requestedBy: person.id, note: 'x' });
      };
      const paths = ['/admin', '/admin/reviews'];
      const countQueries = async () => {
        const counts: number[] = [];
        for (const path of paths) counts.push(await queriesFor(() => person.client.get(path)));
        return counts;
      };
      await makeOne();
      await makeOne();
      const few = await countQueries();
      for (let many = 0; many < 4; many += 1) await makeOne();
      expect((await person.client.get('/admin/reviews')).text).toContain('publié par');
      const now = await countQueries();
      for (const [index, path] of paths.entries()) {
        expect(now[index], `${path}, ${few[index]} for few`).toBeLessThanOrEqual(few[index] ?? 0);
      }
    });
  },
);
