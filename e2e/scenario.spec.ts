import type { Locator, Page } from '@playwright/test';
import { startVideoService, testTitle, testVideos } from '@/editorial/videos/test-service';
import { AdminPanel, autosave, write } from './support/admin-panel';
import { Clicks, clicksInGuide } from './support/clicks';
import { filledIn, makeJoinForm, names, send } from './support/forms';
import { installation } from './support/installation';
import { createPerson, removePerson } from './support/people';
import { makeRelease, removeRelease } from './support/releases';
import { paragraph, samples, uniqueWord } from './support/samples';
import { makeDue } from './support/schedules';
import { expect, long, test } from './support/test';
import { translate } from './support/translations';
import { fileOf, imageFile, sendPdf } from './support/uploads';
import { takeStill } from './support/videos';
import { Workshop } from './support/workshop';

const toDashboard = async (page: Page) => {
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour' })).toBeVisible();
};
/** Selects an entry of the document's menu, and waits for the dialog. */
const menuItem = async (page: Page, name: string) => {
  const item = page.getByRole('button', { name, exact: true });
  // Closes again when the page is rendered again, just opened or taken over.
  await expect(async () => {
    await page.locator('.doc-controls__popup').getByRole('button').first().click({ timeout: 5000 });
    await item.click({ timeout: 3000 });
    await expect(page.locator('dialog[open]')).toBeVisible({ timeout: 5000 });
  }).toPass();
};
const section = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
test('from an empty form to the site, in two languages, and back to an older version', async ({
  browser,
  contributor,
  editor,
  reader,
  workshop,
}) => {
  test.setTimeout(240_000);
  const word = uniqueWord('parcours');
  const dossier = await workshop.published('documents', uniqueWord('dossier'));
  const [writing, reviewing] = [await browser.newPage(), await browser.newPage()];
  const [author, publisher] = [new AdminPanel(writing), new AdminPanel(reviewing)];
  let id = '';

  await test.step('writes an event, adds an image, returns to it', async () => {
    await author.logIn(contributor.email, contributor.password);
    await writing.getByRole('link', { name: 'Écrire un événement' }).first().click();
    id = await author.begin(`Rencontre ${word}`);
    workshop.removeLater('events', id);
    await expect(author.field('Titre')).toHaveValue(`Rencontre ${word}`);

    await toDashboard(writing);
    await writing.getByRole('link', { name: 'Ajouter des images' }).click();
    await writing.getByLabel('Choisir des images').setInputFiles(await fileOf(await imageFile(word)));
    const row = writing.getByRole('listitem', { name: `${word}.png` });
    await row.getByLabel('Description de l’image').fill('Une salle claire, vue du fond.');
    await row.getByLabel('Non, personne').check();
    await expect(row.getByText('Enregistrée')).toBeVisible();

    await toDashboard(writing);
    // A click while the sections still load may do nothing.
    await expect(async () => {
      if (new URL(writing.url()).pathname === '/admin') {
        await writing.getByRole('link', { name: `Continuer Rencontre ${word}` }).click({ timeout: 5000 });
      }
      await expect(author.field('Titre')).toHaveValue(`Rencontre ${word}`, { timeout: 8000 });
    }).toPass();
  });
  const [media] = (await workshop.admin.get('/api/media', { 'where[filename][like]': word, locale: 'fr' })).json
    .docs as { id: string }[];
  const image = String(media?.id);
  workshop.removeLater('media', image);

  await test.step('fills it in: text, image, programme, document', async () => {
    await write(writing, author.field('Résumé'), `Deux jours pour ${word}.`);
    const cover = writing.locator('#field-cover');
    await cover.getByRole('button', { name: 'Choisir une image' }).click();
    const chosen = autosave(writing);
    await writing
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${word}`) })
      .click();
    await chosen;
    await writing.getByRole('button', { name: 'Programme', exact: true }).click();
    await writing.getByRole('button', { name: 'Ajouter Moment' }).click();
    const moment = writing.locator('#programme-row-0');
    await write(writing, moment.getByLabel(/^Titre/), `Ouverture ${word}`);
    await write(writing, moment.getByLabel(/^Début/), '12 mars 2031, 9h');
    await writing.getByRole('button', { name: 'Liens', exact: true }).click();
    await writing.locator('#field-documents').getByRole('combobox').fill(String(dossier.title));
    const linked = autosave(writing);
    await writing.getByRole('option', { name: String(dossier.title) }).click();
    await linked;
  });

  await test.step('sees what is missing, and fixes it', async () => {
    const points = writing.locator('details').filter({ hasText: 'Avant de publier' });
    await expect(writing.getByRole('button', { name: /1 point à corriger/ })).toBeVisible();
    await points.getByRole('link', { name: /« Début » est vide/ }).click();
    const start = author.field('Début');
    await expect(start).toBeFocused();
    await write(writing, start, '12/3/2031 9h');
    // Warnings alone are collapsed.
    await writing.getByRole('button', { name: /^1 conseil/ }).click();
    await expect(points.getByRole('link', { name: 'Il manque le lieu' })).toBeVisible();
    await write(writing, writing.getByLabel('Nom du lieu'), 'Salle des fêtes');
    await expect(writing.getByText('Rien à corriger')).toBeVisible();
    await expect(writing.getByRole('button', { name: /^Publier/ })).toHaveCount(0);
  });

  await test.step('looks at it at the width of a phone', async () => {
    const preview = await author.livePreview();
    await writing.locator('.live-preview-toolbar-controls__breakpoint').getByRole('button').first().click();
    await writing.getByRole('button', { name: /Téléphone/ }).click();
    await expect(preview.getByText(`Deux jours pour ${word}.`).first()).toBeVisible();
    await expect.poll(() => preview.locator('html').evaluate(() => window.innerWidth)).toBe(390);
    await expect(preview.getByText(`Ouverture ${word}`).first()).toBeVisible();
    await expect(preview.getByRole('link', { name: new RegExp(String(dossier.title)) }).first()).toBeVisible();
    await writing.locator('#live-preview-toggler').click();
  });

  await test.step('requests a review with a note', async () => {
    await writing.getByRole('button', { name: 'Demander une relecture' }).click();
    const dialog = writing.getByRole('dialog', { name: 'Demander une relecture' });
    await dialog.getByLabel('Un mot pour la personne qui relit').fill('La mairie a confirmé la salle.');
    await dialog.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(writing.getByRole('button', { name: 'Relecture demandée' })).toBeVisible();
  });

  await test.step('the editor reads it and schedules it for nine the next day', async () => {
    await publisher.logIn(editor.email, editor.password);
    await reviewing.getByRole('link', { name: `Relire Rencontre ${word}` }).click();
    await expect(reviewing.getByText('La mairie a confirmé la salle.').first()).toBeVisible();
    await expect(reviewing.locator('ins').filter({ hasText: `Deux jours pour ${word}.` })).toBeVisible();
    await reviewing.getByRole('link', { name: 'Modifier moi-même' }).click();
    // The author still has it open.
    await reviewing.getByRole('dialog').getByRole('button', { name: 'Prendre la main' }).click();
    const query = { 'where[document.value][equals]': id, depth: 0 };
    const locks = async () => JSON.stringify((await workshop.admin.get('/api/payload-locked-documents', query)).json);
    await expect.poll(locks).toContain(editor.id);
    // After taking over, the form is rendered again a moment later, which closes opened menus.
    await reviewing.reload();
    await expect(reviewing.getByRole('button', { name: 'Publier', exact: true })).toBeVisible();
    await expect(reviewing.getByRole('button', { name: 'Publier', exact: true })).toBeVisible();
    await menuItem(reviewing, 'Programmer');
    const dialog = reviewing.getByRole('dialog', { name: 'Programmer' });
    await expect(dialog.getByLabel('Jour et heure', { exact: true })).toHaveValue(/ à 9\sh$/);
    await expect(dialog.getByRole('status')).toContainText('9 h, heure de Paris');
    await dialog.getByRole('button', { name: 'Programmer' }).click();
    await expect(dialog.getByText('Paraît demain à 9 h')).toBeVisible();
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    expect((await reader.get(`/api/events/${id}`)).status).toBe(404);
    makeDue(id);
  });

  await test.step('the image can’t be deleted while a page shows nothing else, and the refusal says where', async () => {
    const gallery = await workshop.published('pages', uniqueWord('galerie'), {
      layout: [{ blockType: 'gallery', pictures: [image] }],
    });
    await reviewing.goto(`/admin/collections/media/${image}`);
    await menuItem(reviewing, 'Mettre à la corbeille');
    const refusal = reviewing.getByRole('dialog', { name: 'On ne peut pas encore retirer cette image' });
    await expect(refusal.getByRole('link', { name: String(gallery.title) })).toBeVisible();
    await refusal.getByRole('button', { name: 'Fermer' }).click();
    expect((await workshop.stored('media', image)).deletedAt ?? null).toBeNull();
  });

  const page = `/fr/evenements/rencontre-${word}`;
  await test.step('it is published by itself', async () => {
    const shown = async () => (await reader.get(page)).text;
    await expect.poll(shown, { timeout: 90_000, intervals: [1000] }).toContain(`Deux jours pour ${word}.`);
    expect(await shown()).toContain(`Ouverture ${word}`);
  });

  await test.step('is translated beside its source, made public and published', async () => {
    await publisher.open('events', id);
    await reviewing.getByRole('link', { name: 'Traduire', exact: true }).click();
    // The form has a link with that name too.
    await reviewing.waitForURL(/\/translate/);
    await expect(reviewing.getByText('Choisissez la langue dans laquelle traduire.')).toBeVisible();
    await reviewing.getByRole('link', { name: /Anglais/ }).click();
    await section(reviewing, 'Titre').getByRole('textbox').fill(`Meeting ${word}`);
    await section(reviewing, 'Résumé').getByRole('textbox').fill(`Two days for ${word}.`);
    const moment = reviewing
      .locator('section')
      .filter({ hasText: `Ouverture ${word}` })
      .last();
    await moment.getByRole('textbox').fill(`Opening ${word}`);
    await reviewing.getByRole('button', { name: 'Traduction à jour' }).first().click();
    await expect(reviewing.getByText(/^Anglais\s*:\s*à jour$/)).toBeVisible();
    await reviewing.getByLabel('Montrer cette langue').click();
    await expect(reviewing.getByText('Sera montrée quand vous publierez')).toBeVisible();
    await publisher.publish();
    await expect(reviewing.getByText('Montrée', { exact: true })).toBeVisible();
    const english = await reader.get(`/en/events/meeting-${word}`);
    expect(english.text).toContain(`Two days for ${word}.`);
    expect(english.text).toContain(`Opening ${word}`);
  });

  await test.step('is renamed, and its old address redirects to the new one', async () => {
    await publisher.open('events', id);
    await write(reviewing, publisher.field('Résumé'), `Trois jours pour ${word}.`);
    await write(reviewing, publisher.field('Adresse'), `grande-${word}`);
    await publisher.publish();
    const old = await reader.get(page);
    expect([old.status, old.headers.get('location')]).toEqual([308, `/fr/evenements/grande-${word}`]);
    expect((await reader.get(`/fr/evenements/grande-${word}`)).text).toContain(`Trois jours pour ${word}.`);
  });

  await test.step('an older version is restored, and is public after publishing', async () => {
    await reviewing.getByRole('link', { name: /^Historique/ }).click();
    const older = reviewing.getByRole('listitem').filter({ hasText: 'publié' });
    await older
      .nth(1)
      .getByRole('button', { name: /^Reprendre cette version/ })
      .first()
      .click();
    await reviewing.getByRole('dialog').getByRole('button', { name: 'Reprendre cette version' }).click();
    await expect(reviewing).toHaveURL(new RegExp(`/collections/events/${id}$`));
    expect((await reader.get(`/fr/evenements/grande-${word}`)).text).toContain(`Trois jours pour ${word}.`);
    await publisher.publish();
    expect((await reader.get(page)).text).toContain(`Deux jours pour ${word}.`);
  });
  await Promise.all([writing.close(), reviewing.close()]);
});

/** Typing in a task: the field is clicked when it does not have the focus yet. */
async function type(field: Locator, text: string): Promise<void> {
  await expect(field).toBeVisible();
  const isReady = await field.evaluate((element) => element === document.activeElement);
  if (!isReady) await field.click();
  await field.fill(text);
}

test('the frequent tasks take as many clicks as the guide says', long, async ({ admin, browser, reader, workshop }) => {
  test.setTimeout(300_000);
  const counted: Record<string, number> = {};
  const person = await createPerson(admin, 'editor');
  const own = new Workshop(person.client);
  const context = await browser.newContext();
  const clicks = await Clicks.of(context);
  const page = await context.newPage();
  const panel = new AdminPanel(page);
  const count = async (task: string, work: () => Promise<void>) => {
    counted[task] = await clicks.during(() => test.step(task, work));
  };
  try {
    const word = uniqueWord('clics');
    const draft = await own.draft('events', word);
    await panel.logIn(person.email, person.password);
    await toDashboard(page);
    await count('Reprendre ce qu’on a laissé', async () => {
      await page.getByRole('link', { name: `Continuer ${word}` }).click();
      await expect(panel.field('Titre')).toHaveValue(word);
    });
    await count('Programmer la publication pour lundi à 9 h (événement ouvert)', async () => {
      await menuItem(page, 'Programmer');
      const dialog = page.getByRole('dialog', { name: 'Programmer' });
      const when = dialog.getByLabel('Jour et heure', { exact: true });
      await expect(when).toBeFocused();
      // Nine is the usual hour.
      await type(when, 'lundi 2 juin 2031');
      await dialog.getByRole('button', { name: 'Programmer' }).click();
      await expect(dialog.getByText('Paraît lundi 2 juin 2031 à 9 h')).toBeVisible();
    });
    await panel.open('events', draft.id);
    await count('Demander une relecture avec un mot (événement ouvert)', async () => {
      await page.getByRole('button', { name: 'Demander une relecture' }).click();
      await type(page.getByRole('dialog').getByLabel('Un mot pour la personne qui relit'), 'Merci');
      await page.getByRole('dialog').getByRole('button', { name: 'Envoyer la demande' }).click();
      await expect(page.getByRole('button', { name: 'Relecture demandée' })).toBeVisible();
    });
    await toDashboard(page);
    await count('Relire le texte d’une collègue et le publier', async () => {
      await page.getByRole('link', { name: `Relire ${word}` }).click();
      await page.getByRole('button', { name: 'Publier', exact: true }).click();
      await expect(page).toHaveURL(/\/admin\/reviews$/);
    });
    await toDashboard(page);
    await count('Commencer un événement', async () => {
      await page.getByRole('link', { name: 'Écrire un événement' }).click();
      own.removeLater('events', await panel.begin(uniqueWord('clics')));
      await expect(panel.field('Titre')).toBeVisible();
    });
    const ready = await own.draft('events', uniqueWord('clics'));
    await panel.open('events', ready.id);
    await count('Commenter un champ (événement ouvert)', async () => {
      await panel.field('Titre').hover();
      await page.getByRole('button', { name: /^Commenter\s: Titre$/ }).click();
      const comments = page.getByRole('dialog', { name: /^Commentaires/ });
      await type(comments.getByLabel('Votre commentaire'), 'Plus court ?');
      await comments.getByRole('button', { name: 'Envoyer' }).click();
      await expect(comments.getByText('Plus court ?')).toBeVisible();
    });
    await page.keyboard.press('Escape');
    const release = await makeRelease(person.client);
    await count('Ajouter à une publication groupée (événement ouvert)', async () => {
      await menuItem(page, 'Ajouter à une publication groupée');
      const dialog = page.getByRole('dialog', { name: 'Ajouter à une publication groupée' });
      await expect(dialog.getByLabel(release.name)).toBeChecked();
      await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
      await expect(dialog.getByRole('status')).toContainText(release.name);
    });
    await removeRelease(person.client, release.id);
    await panel.open('events', ready.id);
    await count('Publier, averti de ce qui ne va pas (événement ouvert)', () => panel.publish());
    const older = await own.published('members', uniqueWord('clics'), { summary: 'Le premier texte.' });
    await own.save('members', older.id, { summary: 'Le deuxième texte.' });
    await panel.open('members', older.id);
    await count('Revenir à une version plus ancienne et la publier (membre ouvert)', async () => {
      await page.getByRole('link', { name: /^Historique/ }).click();
      await page
        .getByRole('button', { name: /^Reprendre cette version/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Reprendre cette version' }).click();
      await expect(page).toHaveURL(new RegExp(`/collections/members/${older.id}$`));
      await panel.publish();
    });
    const translated = await own.published('events', uniqueWord('clics'), { programme: [], keyFigures: [] });
    // Complete in English, so that it has no warning.
    const english = { ...samples.events(uniqueWord('clicks')), programme: [], keyFigures: [] };
    await own.save('events', translated.id, english, { locale: 'en', draft: true });
    await translate(person.client, 'events', translated.id, { texts: {}, current: true, localePublished: true });
    await own.save('events', translated.id, {}, { locale: 'en' });
    await own.save('events', translated.id, { summary: 'Un autre résumé.' });
    await toDashboard(page);
    await count('Remettre une traduction à jour et la publier', async () => {
      await page.locator(`a[href*="${translated.id}/translate?locale=en"]`).first().click();
      await expect(section(page, 'Résumé').getByRole('textbox')).toBeFocused();
      await type(section(page, 'Résumé').getByRole('textbox'), 'Another summary.');
      await page.getByRole('button', { name: 'Traduction à jour' }).first().click();
      await expect(page.getByText(/^Anglais\s*:\s*à jour$/)).toBeVisible();
      await panel.publish();
      expect((await reader.get(`/api/events/${translated.id}`, { locale: 'en' })).text).toContain('Another summary.');
    });
    const form = await makeJoinForm(workshop);
    await send(form, filledIn({ [names.name]: `Commune ${word}` }));
    const [message] = await form.submissions();
    await toDashboard(page);
    await count('D’un message « rejoindre » au membre brouillon', async () => {
      await page
        .locator('section')
        .filter({ hasText: 'Tous les messages' })
        .getByRole('link', { name: `Commune ${word}` })
        .or(page.locator(`a[href$="/submissions/${message?.id}"]`))
        .first()
        .click();
      await page.getByRole('button', { name: 'Créer un membre brouillon' }).click();
      await page.waitForURL(/collections\/members\/[0-9a-f]{24}$/);
    });
    own.removeLater('members', page.url().split('/').at(-1) ?? '');
    const three = ['un', 'deux', 'trois'].map((each) => uniqueWord(each));
    await toDashboard(page);
    await count('Ajouter trois images, décrites', async () => {
      await page.getByRole('link', { name: 'Ajouter des images' }).click();
      const opening = page.waitForEvent('filechooser');
      await page.getByText('Choisir des images').click();
      const small = three.map((name) => imageFile(name, { width: 60, height: 40 }));
      await (await opening).setFiles(await Promise.all(small.map(async (file) => fileOf(await file))));
      for (const name of three) {
        const row = page.getByRole('listitem', { name: `${name}.png` });
        await type(row.getByLabel('Description de l’image'), 'Une salle claire.');
        await row.getByLabel('Non, personne').click();
        await expect(row.getByText('Enregistrée')).toBeVisible();
      }
    });
    for (const name of three) {
      const query = { 'where[filename][like]': name, locale: 'fr' };
      const [media] = (await workshop.admin.get('/api/media', query)).json.docs as { id: string }[];
      own.removeLater('media', String(media?.id));
    }
    const covered = await own.draft('events', uniqueWord('clics'));
    await panel.open('events', covered.id);
    await count('Changer la couverture (événement ouvert)', async () => {
      await page.locator('#field-cover').getByRole('button', { name: 'Choisir une image' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: `${three[0]}.png, Une salle claire.` })
        .click();
      await expect(page.locator('#field-cover').getByRole('listitem')).toContainText(`${three[0]}.png`);
    });
    const dossier = await own.draft('documents', uniqueWord('clics'), { files: [] });
    await panel.open('documents', dossier.id);
    await count('Ajouter le PDF d’un document (document ouvert)', async () => {
      await page.getByRole('button', { name: 'Ajouter Fichier' }).click();
      await sendPdf(page, word);
    });
    const source = await own.draft('pages', uniqueWord('clics'), {
      layout: [{ blockType: 'rich-text', title: 'Un bloc', body: paragraph(word) }],
    });
    await panel.open('pages', source.id);
    await count('Copier un bloc (page ouverte)', async () => {
      await page.locator('#layout-row-0 .array-actions__button').first().click();
      await page.getByRole('button', { name: 'Copier la ligne' }).click();
    });
    const target = await own.draft('pages', uniqueWord('clics'), { layout: [] });
    await panel.open('pages', target.id);
    await count('Coller le bloc copié dans une autre page (page ouverte)', async () => {
      await page.getByRole('button', { name: 'Coller le bloc copié (Texte)' }).click();
      await expect(page.locator('#layout-row-0')).toContainText('Un bloc');
    });
    const videos = await startVideoService(installation.videoPort);
    const film = await own.draft('pages', uniqueWord('clics'), { layout: [] });
    await panel.open('pages', film.id);
    await count('Montrer une vidéo par son adresse, image décrite (page ouverte)', async () => {
      await page.getByRole('button', { name: 'Ajouter Bloc' }).click();
      await page.getByRole('button', { name: 'Vidéo', exact: true }).click();
      await type(page.getByLabel('Adresse de la vidéo'), `${videos.url}/w/${testVideos.peertube}`);
      await page.getByRole('button', { name: 'Chercher le titre et l’image' }).click();
      await takeStill(page, uniqueWord('clics'), workshop);
      await expect(page.locator('#field-layout__0__title')).toHaveValue(testTitle);
    }).finally(() => videos.stop());
    const [file] = (await workshop.admin.get('/api/files', { 'where[filename][contains]': word })).json.docs as {
      id: string;
    }[];
    workshop.removeLater('files', String(file?.id));
    expect(counted).toEqual(clicksInGuide());
  } finally {
    await context.close();
    own.handOver(workshop);
    await workshop.clear();
    await removePerson(admin, person);
  }
});
