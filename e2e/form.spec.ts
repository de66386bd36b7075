import type { Locator, Page } from '@playwright/test';
import { AdminPanel, autosave } from './support/admin-panel';
import type { Json } from './support/client';
import { createPerson, removePerson } from './support/people';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, longIf, test } from './support/test';

/** Returns what of an element can't be seen: cut off by the window, or by a part of the page that hides what is too long. */
const cutOff = (element: Locator): Promise<string[]> =>
  element.evaluate((shown) => {
    const rect = shown.getBoundingClientRect();
    const problems: string[] = [];
    if (rect.width === 0 || rect.height === 0) problems.push('invisible');
    if (rect.left < 0 || rect.right > document.documentElement.clientWidth + 0.5) problems.push('beside the window');
    for (let around = shown.parentElement; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const outer = around.getBoundingClientRect();
      const isOutX = rect.left < outer.left - 0.5 || rect.right > outer.right + 0.5;
      const isOutY = rect.top < outer.top - 0.5 || rect.bottom > outer.bottom + 0.5;
      if ((overflowX !== 'visible' && isOutX) || (overflowY !== 'visible' && isOutY)) problems.push(around.className);
    }
    return problems;
  });

const partsOfBar = (page: Page) => [
  page.getByText('Brouillon, pas encore sur le site'),
  page.getByRole('button', { name: '1 point à corriger' }),
  page.getByRole('button', { name: 'Publier', exact: true }),
  page.locator('.doc-controls__popup').getByRole('button').first(),
];

for (const width of [360, 768, 1024, 1280, 1440, 1920]) {
  test(
    `state, issues and Publish are whole, ${width} px wide`,
    longIf(width !== 360),
    async ({ page, admin, workshop }) => {
      const { id } = await workshop.draft('events', uniqueWord('barre'), { startsAt: null });
      await page.setViewportSize({ width, height: 900 });
      const panel = new AdminPanel(page);
      await panel.signIn(admin);
      await panel.open('events', id);
      const check = async () => {
        for (const part of partsOfBar(page)) {
          await expect(part).toBeVisible();
          await expect.poll(() => cutOff(part), (await part.textContent()) ?? undefined).toEqual([]);
        }
      };
      await check();
      // Below, the menu covers the page.
      if (width < 1025) return;
      const menu = page.locator('aside.nav');
      const isClosed = await menu.evaluate((element) => (element as HTMLElement).inert);
      await page.getByRole('button', { name: /menu/i }).first().click();
      await expect(menu).toHaveJSProperty('inert', !isClosed);
      await check();
    },
  );
}

test('the menu stays as it was left, and does not move the page', async ({ page, admin }) => {
  const person = await createPerson(admin, 'editor');
  await page.setViewportSize({ width: 1280, height: 800 });
  await new AdminPanel(page).signIn(person);
  await page.goto('/admin/collections/members');
  await expect(page.locator('.template-default--nav-animate')).toBeVisible();
  const menu = page.locator('aside.nav');
  const toggle = async () => {
    const stored = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && response.url().includes('/payload-preferences/nav') && response.ok(),
    );
    await page.getByRole('button', { name: /menu/i }).first().click();
    await stored;
  };
  await expect(menu).toHaveJSProperty('inert', true);
  await toggle();
  await expect(menu).toHaveJSProperty('inert', false);

  await page.addInitScript(() => {
    const watched = window as Window & { places?: number[] };
    watched.places = [];
    const note = () => {
      const heading = document.querySelector('h1');
      if (heading) watched.places?.push(Math.round(heading.getBoundingClientRect().x));
      requestAnimationFrame(note);
    };
    note();
  });
  await page.goto('/admin/collections/events');
  await expect(page.locator('.template-default--nav-animate')).toBeVisible();
  await expect(menu).toHaveJSProperty('inert', false);
  const places = await page.evaluate(() => (window as Window & { places?: number[] }).places ?? []);
  expect([...new Set(places)]).toHaveLength(1);
  await menu.getByRole('link', { name: 'Pages' }).click();
  await page.waitForURL(/collections\/pages/);
  await expect(menu).toHaveJSProperty('inert', false);

  await toggle();
  await page.reload();
  await expect(page.locator('.template-default--nav-animate')).toBeVisible();
  await expect(menu).toHaveJSProperty('inert', true);
  await removePerson(admin, person);
});

test('the tab of the browser names document, collection and site', long, async ({ page, editor, reader, workshop }) => {
  const word = uniqueWord('onglet');
  const { id } = await workshop.draft('events', word);
  const site = String((await reader.get('/api/globals/settings', { locale: 'fr' })).json.siteName);
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', id);
  await expect(page).toHaveTitle(`${word} · Événements · ${site}`);
  await panel.field('Titre').fill(`${word} bis`);
  await expect(page).toHaveTitle(`${word} bis · Événements · ${site}`);
  await page.goto('/admin/collections/events');
  await expect(page).toHaveTitle(`Événements · ${site}`);
  await page.goto('/admin/translations');
  await expect(page).toHaveTitle(`Traductions · ${site}`);
});

test('a title is not told to people who are not signed in', async ({ page, workshop }) => {
  const word = uniqueWord('secret');
  const { id } = await workshop.draft('events', word);
  const html = await (await page.request.get(`/admin/collections/events/${id}`, { maxRedirects: 0 })).text();
  expect(html).not.toContain(word);
});

test('a new document is stored once it has a title, and shows no issues before someone tries to publish', async ({
  page,
  admin,
  workshop,
}) => {
  const person = await createPerson(admin, 'editor');
  const own = async () => {
    const query = { 'where[createdBy][equals]': person.id, draft: true, locale: 'fr', depth: 0 };
    return (await workshop.admin.get('/api/events', query)).json.totalDocs;
  };
  const panel = new AdminPanel(page);
  await panel.signIn(person);
  await page.goto('/admin/collections/events');
  await page.getByRole('link', { name: /^Nouveau/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nouvel événement' })).toBeVisible();
  const title = page.getByRole('textbox', { name: 'Titre' });
  await expect(title).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('Écrivez d’abord un titre ou un nom.');
  expect(await own()).toBe(0);

  const word = uniqueWord('nouveau');
  workshop.removeLater('events', await panel.begin(word));
  await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible();
  await expect(panel.field('Titre')).toBeFocused();
  await expect(panel.field('Titre')).toHaveValue(word);
  await expect(page.getByRole('list', { name: 'Langues de ce contenu' })).toBeVisible();
  await expect(page.getByText('Avant de publier')).toHaveCount(0);
  await expect(page.getByText(/points? à corriger/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByRole('button', { name: '1 point à corriger' })).toBeVisible();
  await expect(page.getByRole('link', { name: '« Début » est vide' })).toBeVisible();
  expect(await own()).toBe(1);
  await removePerson(admin, person);
});

test(
  'heading and path name a document that has no title in this language',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('sans-titre');
    const { id } = await workshop.draft('members', word);
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('members', id, 'en');
    await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible();
    await expect(page.locator('.step-nav')).toContainText(word);
    await expect(page.locator('.step-nav')).not.toContainText(id);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(id);
  },
);

test('languages and issues do not push the form down', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('events', uniqueWord('place'), { startsAt: null });
  await new AdminPanel(page).signIn(editor);
  await page.addInitScript(() => {
    const watched = window as Window & { tops?: number[] };
    watched.tops = [];
    const note = () => {
      const tabs = document.querySelector('.tabs-field__tabs');
      if (tabs && document.fonts.status === 'loaded') watched.tops?.push(Math.round(tabs.getBoundingClientRect().y));
      requestAnimationFrame(note);
    };
    note();
  });
  await new AdminPanel(page).open('events', id);
  await expect(page.getByRole('link', { name: '« Début » est vide' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const tops = await page.evaluate(() => (window as Window & { tops?: number[] }).tops ?? []);
  const moved = Math.max(...tops) - Math.min(...tops);
  expect(moved, `from ${tops[0]} to ${tops.at(-1)}`).toBeLessThanOrEqual(4);
});

const block = (blockType: string, data: Json) => ({ blockType, ...data });

test('blocks, links and parts of a programme say what they are', long, async ({ page, admin, workshop }) => {
  const word = uniqueWord('rangs');
  const { id } = await workshop.draft('pages', word, {
    layout: [
      block('hero', { variant: 'page' }),
      block('rich-text', { title: 'Nos combats', body: paragraph('Peu importe') }),
      block('rich-text', { body: paragraph('Les premiers mots du texte') }),
      block('steps', { steps: [{ title: 'Écrire à la préfecture' }] }),
    ],
  });
  const event = await workshop.draft('events', word);
  const panel = new AdminPanel(page);
  await panel.signIn(admin);
  await panel.open('pages', id);
  const row = (index: number) => page.locator(`#layout-row-${index}`);
  await expect(row(1)).toContainText(/2\. Texte\s*Nos combats/);
  await expect(row(2)).toContainText('Les premiers mots du texte');
  await expect(row(3)).toContainText('Écrire à la préfecture');
  await expect(page.getByPlaceholder(/sans titre/i)).toHaveCount(0);

  await panel.open('events', event.id);
  await page.getByRole('button', { name: 'Programme' }).click();
  await expect(page.locator('#programme-row-0')).toContainText(new RegExp(`10\\sh\\s*${word}`));

  await page.goto('/admin/globals/header?locale=fr');
  await expect(page.locator('#links-row-0')).toBeVisible();
  const { links } = (await workshop.admin.get('/api/globals/header', { locale: 'fr', depth: 0 })).json as {
    links: { link: { label?: string } }[];
  };
  for (const [index, { link }] of links.entries()) {
    if (link.label) await expect(page.locator(`#links-row-${index}`)).toContainText(link.label);
  }
  await expect(page.getByText(/^Lien 0\d$/)).toHaveCount(0);
});

test('a block that is added is open, and stays so; the others stay folded', async ({ page, editor, workshop }) => {
  const layout = [block('rich-text', { title: 'Un', anchor: 'un', body: paragraph('un') })];
  const { id } = await workshop.draft('pages', uniqueWord('blocs'), { layout });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('pages', id);
  await page.getByRole('button', { name: 'Ajouter Bloc' }).click();
  await page.getByRole('button', { name: 'Étapes', exact: true }).click();
  const title = page.locator('#field-layout__1__title');
  const saved = autosave(page);
  await title.fill('Adhérer');
  await saved;
  await expect(title).toBeVisible();
  await expect(page.locator('#field-layout__0__title')).toBeHidden();
});

test('two equal anchors are never stored, in a draft or published', long, async ({ workshop }) => {
  const text = (anchor: string) => block('rich-text', { title: anchor, anchor, body: paragraph(anchor) });
  const { id } = await workshop.draft('pages', uniqueWord('repere'), { layout: [text('nous'), text('nous')] });
  const anchors = async (draft: boolean) => {
    const { layout } = (await workshop.stored('pages', id, { draft })) as { layout?: { anchor: string }[] };
    return (layout ?? []).map(({ anchor }) => anchor);
  };
  expect(await anchors(true)).toEqual(['nous', 'nous-2']);
  await workshop.save('pages', id, { layout: [text('nous'), text('vous'), text('nous')] });
  expect(await anchors(false)).toEqual(['nous', 'vous', 'nous-2']);
});

test('a duplicated block gets an anchor of its own, in the form too', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('pages', uniqueWord('double'), {
    layout: [block('rich-text', { title: 'Un titre', anchor: 'ici', body: paragraph('Un texte') })],
  });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('pages', id);
  await page.locator('#layout-row-0 .array-actions__button').click();
  await page.locator('.array-actions__duplicate:visible').click();
  await expect(page.locator('#layout-row-1')).toBeVisible();
  const second = async () => {
    const { layout } = (await workshop.stored('pages', id, { draft: true })) as { layout?: { anchor?: string }[] };
    return layout?.[1]?.anchor;
  };
  await expect.poll(second).toBe('ici-2');
  // The next save keeps it.
  await panel.field('Titre').fill('Deux textes');
  await panel.autosaved();
  await expect.poll(second).toBe('ici-2');
});

test('the h1 of a page follows its title, unless the banner has another', long, async ({ page, workshop }) => {
  const word = uniqueWord('titre');
  const hero = block('hero', { variant: 'page', title: word });
  const { id } = await workshop.published('pages', word, { layout: [hero] });
  const { layout } = (await workshop.stored('pages', id)) as { layout?: Json[] };
  await workshop.save('pages', id, { title: `${word} renommé`, layout });
  const { addresses } = (await workshop.stored('pages', id)) as { addresses?: unknown };
  expect(addresses).toBeTruthy();
  await page.goto(`/fr/${word}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${word} renommé`);
  await workshop.save('pages', id, { layout: [{ ...layout?.[0], title: 'Un autre titre' }] });
  await page.goto(`/fr/${word}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un autre titre');
});

test(
  'a text that is too long is counted as it is typed, and is an issue before publishing',
  long,
  async ({ page, editor, workshop }) => {
    const { id } = await workshop.draft('events', uniqueWord('long'));
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('events', id);
    const summary = panel.field('Résumé');
    await summary.fill('a'.repeat(319));
    await expect(page.getByText('319 sur 320 caractères')).toBeVisible();
    await summary.fill(`${'ab '.repeat(139)}a`);
    await expect(page.getByText('418 sur 320 caractères, 98 de trop')).toBeVisible();
    const issue = page.getByRole('link', { name: '« Résumé » est trop long : 418 caractères' });
    await expect(issue).toBeVisible();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByRole('button', { name: 'Aller au premier point à corriger' }).click();
    await expect(summary).toBeFocused();
    await summary.fill('Un résumé court.');
    await expect(issue).toHaveCount(0);
    await panel.publish();
  },
);

test('the removal of a block is undone, with its translations', async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('pages', uniqueWord('annuler'), {
    layout: [
      block('rich-text', { title: 'Premier', body: paragraph('Un texte') }),
      block('steps', { title: 'Second', steps: [{ title: 'Écrire' }] }),
    ],
  });
  const { layout } = (await workshop.stored('pages', id, { draft: true })) as { layout?: Json[] };
  const [first, second] = layout ?? [];
  await workshop.save(
    'pages',
    id,
    {
      layout: [
        { ...first, title: 'First' },
        { ...second, title: 'Steps' },
      ],
    },
    { locale: 'en', draft: true },
  );
  const titles = async (locale: string) => {
    const stored = (await workshop.stored('pages', id, { draft: true, locale })) as { layout?: { title?: string }[] };
    return (stored.layout ?? []).map(({ title }) => title ?? null);
  };
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('pages', id);
  await page.locator('#layout-row-1 .array-actions__button').first().click();
  await page.locator('.array-actions__remove:visible').click();
  await expect(page.locator('#layout-row-1')).toHaveCount(0);
  await expect.poll(() => titles('fr')).toEqual(['Premier']);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.locator('#layout-row-1')).toContainText('Second');
  await expect.poll(() => titles('fr')).toEqual(['Premier', 'Second']);
  await expect.poll(() => titles('en')).toEqual(['First', 'Steps']);
});
