import { minuteMs } from '@/lib/limits';
import { locales } from '@/lib/locales';
import config from '@/payload.config';
import { AdminPanel, autosave, write } from './support/admin-panel';
import { cutOffControls } from './support/cut-off';
import { filledIn, makeJoinForm, names, send } from './support/forms';
import { checkOf } from './support/panel-language/check-text';
import { guide, readContent } from './support/panel-language/content';
import { PanelReader } from './support/panel-language/panel-reader';
import { createPerson, removePerson } from './support/people';
import { reviewAs } from './support/reviews';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { fileOf, imageFile, sendPdf } from './support/uploads';

const { collections, globals } = await config;

for (const width of [1440, 390]) {
  test(
    `an officer’s first week, in a window ${width} px wide`,
    long,
    async ({ browser, admin, contributor, reader, workshop }) => {
      // Half a minute alone; other machines are slower.
      test.setTimeout(8 * minuteMs);
      const officer = await createPerson(admin, 'editor', { mustChangePassword: true, name: 'Communication' });
      const word = uniqueWord('semaine');
      const form = await makeJoinForm(workshop);
      await send(form, filledIn({ [names.name]: `Commune ${word}` }));
      const [message] = await form.submissions();
      const asked = await workshop.draft('concepts', uniqueWord('notion'));
      await reviewAs(contributor, 'ask', { collection: 'concepts', id: asked.id }, { note: 'Merci de relire.' });

      const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug);
      const content = await readContent(admin.client, slugs(collections), slugs(globals), locales);
      const people = [officer, admin, contributor].map(({ email }) => email);
      const check = checkOf('fr', [...content, ...guide, ...people, word, 'Communication']);
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const panel = new AdminPanel(page);
      const texts = await PanelReader.start(page, check);
      const cutOff: string[] = [];
      /** Reads all texts of the page, and looks whether each control is whole. */
      const look = async (place: string) => {
        await texts.readAll(place);
        for (const problem of await cutOffControls(page)) cutOff.push(`${place}: ${problem}`);
      };
      const visit = async (path: string) => {
        await texts.visit(path);
        await look(path);
      };
      const password = 'hirondelle-tracteur-58-vanille';

      await test.step('Monday: signs in, chooses a password, writes an event and publishes it', async () => {
        await visit('/admin/login');
        await page.getByLabel(/E-mail/).fill(officer.email);
        await page.getByLabel(/Mot de passe/).fill(officer.password);
        await page.getByRole('button', { name: 'Se connecter' }).click();
        await expect(page.getByRole('heading', { name: 'Choisissez votre mot de passe' })).toBeVisible();
        await look('first password');
        await page.getByLabel('Nouveau mot de passe').fill(password);
        await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
        await expect(page.getByRole('heading', { name: 'Choisissez votre mot de passe' })).toBeHidden();
        await look('dashboard');
        await visit('/admin/guide');

        await visit('/admin');
        await page.getByRole('link', { name: 'Écrire un événement' }).first().click();
        await expect(page.getByRole('button', { name: 'Commencer' })).toBeVisible();
        await look('a new event');
        workshop.removeLater('events', await panel.begin(`Rencontre ${word}`));
        await write(page, panel.field('Résumé'), 'Deux jours pour accueillir.');
        await look('event, summary');
        await page.getByRole('button', { name: 'Date et lieu', exact: true }).click();
        await write(page, panel.field('Début'), '12/3/2031 9h');
        await write(page, page.getByLabel('Nom du lieu'), 'Salle des fêtes');
        await look('event, date and place');
        await panel.publish();
        await expect(page.getByText('Publié', { exact: true }).first()).toBeVisible();
        await look('event, published');
        expect((await reader.get(`/fr/evenements/rencontre-${word}`)).text).toContain('Deux jours pour accueillir.');
      });

      await test.step('Tuesday: adds a picture, chooses it, translates the event', async () => {
        await visit('/admin/collections/media/add');
        await page.getByLabel('Choisir des images').setInputFiles(await fileOf(await imageFile(word)));
        const row = page.getByRole('listitem', { name: `${word}.png` });
        await row.getByLabel('Description de l’image').fill('Une salle claire, vue du fond.');
        await row.getByLabel('Non, personne').check();
        await expect(row.getByText('Enregistrée')).toBeVisible();
        await look('pictures, added');
        const query = { 'where[filename][like]': word };
        const [media] = (await admin.client.get('/api/media', query)).json.docs as { id: string }[];
        workshop.removeLater('media', String(media?.id));

        const [event] = (await admin.client.get('/api/events', { 'where[title][like]': word })).json.docs as {
          id: string;
        }[];
        await panel.open('events', String(event?.id));
        // The panel remembers the tab.
        await page.locator('.tabs-field__tab-button').first().click();
        await page.locator('#field-cover').getByRole('button', { name: 'Choisir une image' }).click();
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByRole('button', { name: new RegExp(`^${word}`) })).toBeVisible();
        await look('choice of a picture');
        const chosen = autosave(page);
        await dialog.getByRole('button', { name: new RegExp(`^${word}`) }).click();
        await chosen;
        await look('event with a picture');
        await visit(`/admin/collections/events/${event?.id}/translate?locale=en`);
        const title = page.locator('section', {
          has: page.getByRole('heading', { level: 2, name: 'Titre', exact: true }),
        });
        await title.getByRole('textbox').fill(`Meeting ${word}`);
        await page.getByRole('button', { name: 'Traduction à jour' }).first().click();
        await expect(page.getByText(/^Anglais\s*:\s*à jour$/)).toBeVisible();
        await page.getByLabel('Montrer cette langue').click();
        await expect(page.getByText('Sera montrée quand vous publierez')).toBeVisible();
        await look('translated');
        await panel.publish();
        await expect(page.getByText('Montrée', { exact: true })).toBeVisible();
        await look('translation, published');
      });

      await test.step('Wednesday: makes a page of blocks, and finds things again', async () => {
        await visit('/admin/collections/pages/create?locale=fr');
        await page.getByRole('radio', { name: /^Contact ou inscription/ }).check();
        workshop.removeLater('pages', await panel.begin(`Venir ${word}`));
        await look('page');
        await page.locator('.array-actions__button').first().click();
        await look('menu of a block');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Place dans le site', exact: true }).click();
        await look('page, place');
        await visit('/admin/collections/pages?locale=fr');
        await page.keyboard.press('Control+k');
        const search = page.getByRole('dialog');
        await search.getByRole('combobox').fill(word);
        await expect(search.getByRole('option').filter({ hasText: `Rencontre ${word}` })).toBeVisible();
        await look('search of the panel');
      });

      await test.step('Thursday: answers a message, makes a member of it, adds a document', async () => {
        await visit('/admin/collections/submissions?locale=fr');
        await visit(`/admin/collections/submissions/${message?.id}`);
        await page.getByRole('button', { name: 'Créer un membre brouillon' }).click();
        await page.waitForURL(/collections\/members\/[0-9a-f]{24}$/);
        workshop.removeLater('members', page.url().split('/').at(-1) ?? '');
        await look('member of a message');
        await visit('/admin/collections/members?locale=fr');
        await visit('/admin/collections/documents/create?locale=fr');
        workshop.removeLater('documents', await panel.begin(`Dossier ${word}`));
        await page.getByRole('button', { name: 'Ajouter Fichier' }).click();
        await look('document, choice of a file');
        await sendPdf(page, word);
        await look('document with a file');
        const query = { 'where[filename][contains]': word };
        const [file] = (await admin.client.get('/api/files', query)).json.docs as { id: string }[];
        workshop.removeLater('files', String(file?.id));
      });

      await test.step('Friday: reads a colleague’s text, publishes it, looks back', async () => {
        await visit(`/admin/reviews/concepts/${asked.id}`);
        await page.getByRole('button', { name: 'Publier', exact: true }).click();
        await expect(page).toHaveURL(/\/admin\/reviews$/);
        await look('reviews');
        await panel.open('concepts', asked.id);
        await page.locator('.doc-controls__popup').getByRole('button').first().click();
        await look('menu of a document');
        await page.getByRole('button', { name: 'Mettre à la corbeille', exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look('removal');
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /^(Annuler|Garder)/ })
          .click();
        await page.getByRole('link', { name: /^Historique/ }).click();
        await page.waitForURL(/\/versions/);
        await look('history');
        for (const view of ['activity', 'upkeep', 'releases', 'translations', 'broken-links', 'account'])
          await visit(`/admin/${view}`);
        await visit('/admin/collections/media?locale=fr');
      });

      expect.soft(texts.problems).toEqual([]);
      expect.soft([...new Set(cutOff)]).toEqual([]);
      // A week that reads nothing finds nothing.
      expect(texts.count).toBeGreaterThan(500);
      await context.close();
      await removePerson(admin, officer);
    },
  );
}
