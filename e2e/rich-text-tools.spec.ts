import type { Page } from '@playwright/test';
import { link as linkNode, paragraph, text } from '@/blocks/example-text';
import { AdminPanel } from './support/admin-panel';
import type { Json } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import type { Workshop } from './support/workshop';

const editorOf = (page: Page) => page.locator('[data-lexical-editor="true"]').first();
const toolbar = (page: Page) => page.locator('.fixed-toolbar').first();

/** Opens the form of a document with this text, and puts the cursor at its end. */
async function write(page: Page, editor: { email: string; password: string }, workshop: Workshop, body: object) {
  const document = await workshop.published('documents', uniqueWord('texte'), { body: body as Json });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('documents', document.id);
  const written = editorOf(page);
  await written.locator('p').last().click();
  await page.keyboard.press('End');
  return { document, panel, written };
}

/** The lists of a text by their items, those below an item in an array of their own. */
function lists({ type, text: words, children = [] }: Json & { children?: Json[] }): unknown {
  if (type === 'text') return words;
  const inner = (children as Json[]).map((child) => lists(child as Json & { children?: Json[] }));
  return type === 'list'
    ? inner.flat()
    : type === 'listitem'
      ? inner.length === 1 && !Array.isArray(inner[0])
        ? inner
        : [inner.flat()]
      : inner;
}

async function storedLists(workshop: Workshop, id: string): Promise<unknown> {
  const stored = await workshop.stored('documents', id, { draft: true });
  const { root } = stored.body as { root: { children: Json[] } };
  return root.children.filter(({ type }) => type === 'list').map((list) => lists(list as Json & { children?: Json[] }));
}

test(
  'lists are nested by Tab and by buttons, which leave the text where there is nothing to nest',
  long,
  async ({ page, editor, workshop }) => {
    const { document, panel, written } = await write(page, editor, workshop, text(paragraph('avant')));
    await page.keyboard.press('Enter');
    await page.keyboard.type('- un');
    await page.keyboard.press('Enter');
    await page.keyboard.type('deux');
    await page.keyboard.press('Tab');
    await expect(written.locator('li li')).toHaveText('deux');
    await page.keyboard.press('Shift+Tab');
    await expect(written.locator('li li')).toHaveCount(0);

    const deeper = toolbar(page).getByRole('button', { name: 'Sous-liste : un niveau plus bas' });
    const back = toolbar(page).getByRole('button', { name: 'Liste : un niveau plus haut' });
    await expect(back).toHaveAttribute('aria-disabled', 'true');
    await deeper.click();
    await expect(written.locator('li li')).toHaveText('deux');
    await expect(deeper).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    await page.keyboard.type('trois');
    await back.click();
    await expect(written.locator('li li')).toHaveText('deux');
    await expect.poll(() => storedLists(workshop, document.id)).toEqual([['un', ['deux'], 'trois']]);

    // On the first item of a list, and in a paragraph, Tab leaves the text.
    await written.getByText('un', { exact: true }).click();
    // The editor learns of the caret a moment after the click.
    await expect(deeper).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Tab');
    await expect(written).not.toBeFocused();
    await written.getByText('avant').click();
    await page.keyboard.press('Tab');
    await expect(written).not.toBeFocused();

    await panel.publish();
    await page.goto(new URL((document.urls as { fr: string }).fr).pathname);
    await expect(page.getByRole('main').locator('li li')).toHaveText('deux');
  },
);

test(
  'headings are titles, and the menu of "/" and the lists speak the language of the panel',
  long,
  async ({ page, editor, workshop }) => {
    const { written } = await write(page, editor, workshop, text(paragraph('avant')));
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    const menu = page.locator('.slash-menu-popup');
    const options = menu.getByRole('option');
    await expect(options.filter({ hasText: /^Titre [234]$/ })).toHaveText(['Titre 2', 'Titre 3', 'Titre 4']);
    const words = [
      ...(await options.allTextContents()),
      ...(await menu.locator('.slash-menu-popup__group-title').allTextContents()),
    ];
    expect(words).toEqual(expect.arrayContaining(['Lien', 'Liste à puces', 'Liste numérotée', 'Citation', 'Image']));
    expect(words.join(' ')).not.toMatch(/En-tête|Heading|Basic|Lists|Blocks|Inline|Table\b/);
    await page.keyboard.type('titre3');
    await expect(options).toHaveText(['Titre 3']);
    // Drawn again with each letter: Enter takes the option that is selected.
    await expect(options).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Un intertitre');
    await expect(written.getByRole('heading', { name: 'Un intertitre', level: 3 })).toBeVisible();
  },
);

test('a link is found as it is typed, without accents, changed and taken away', async ({ page, editor, workshop }) => {
  const word = uniqueWord('ecole');
  const other = await workshop.published('events', `École ${word}`);
  const { document, written } = await write(page, editor, workshop, text(paragraph('Voir la rencontre')));
  await written.getByText('Voir la rencontre').dblclick();
  const selected = await page.evaluate(() => String(getSelection()));
  await toolbar(page).locator('.toolbar-popup__button-link').click();
  const dialog = page.getByRole('dialog', { name: 'Nouveau lien' });
  const field = dialog.getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(dialog.getByLabel('Mots du lien')).toHaveValue(selected.trim());
  await field.fill(`ecole ${word}`);
  await expect(dialog.getByRole('option')).toHaveText([new RegExp(`^École ${word}Événement, `)]);
  await field.press('Enter');
  await expect(dialog.getByText(`École ${word}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Insérer le lien' }).click();
  await expect(dialog).toBeHidden();
  // In the editor a link to content has no address.
  const link = written.locator('a').filter({ hasText: selected.trim() });
  await expect(link).toBeVisible();
  const links = async () => {
    const stored = await workshop.stored('documents', document.id, { draft: true });
    const [first] = (stored.body as { root: { children: { children: Json[] }[] } }).root.children;
    return (first?.children ?? []).filter(({ type }) => type === 'link').map(({ fields }) => fields as Json);
  };
  await expect.poll(links).toMatchObject([{ linkType: 'internal', doc: { relationTo: 'events', value: other.id } }]);

  // Another target: an address that is pasted is recognised.
  // Payload's links let the pointer through to the text.
  await link.click({ force: true });
  await page.getByRole('button', { name: 'Modifier le lien' }).click();
  const change = page.getByRole('dialog', { name: 'Lien' });
  await expect(change.getByText(`École ${word}`)).toBeVisible();
  await change.getByRole('button', { name: 'Changer', exact: true }).click();
  await change.getByRole('combobox').fill('www.example.org/page');
  await expect(change.getByRole('option')).toHaveText(['https://www.example.org/page']);
  await change.getByLabel('Mots du lien').fill('Le site voisin');
  await change.getByRole('button', { name: 'Changer le lien' }).click();
  await expect(written.getByRole('link', { name: 'Le site voisin' })).toBeVisible();
  await expect.poll(links).toMatchObject([{ linkType: 'custom', url: 'https://www.example.org/page' }]);

  await written.getByRole('link', { name: 'Le site voisin' }).click({ force: true });
  await page.getByRole('button', { name: 'Enlever le lien' }).click();
  await expect(written.locator('a')).toHaveCount(0);
  await expect(written.getByText('Le site voisin')).toBeVisible();
});

test(
  'the search of a link finds content of the site only, and nothing of the trash',
  long,
  async ({ editor, workshop }) => {
    const word = uniqueWord('cible');
    const kept = await workshop.published('events', word);
    const gone = await workshop.published('events', `${word} ${word}`);
    await workshop.trash('events', gone.id);
    const keysOf = async (query: { q: string; only?: string }) => {
      const { json } = await editor.client.get('/api/editorial/search', { ...query, locale: 'fr' });
      return (json.results as { key: string }[]).map(({ key }) => key);
    };
    expect((await keysOf({ q: word })).sort()).toEqual([`events/${kept.id}`, `events/${gone.id}`].sort());
    expect(await keysOf({ q: word, only: 'content' })).toEqual([`events/${kept.id}`]);
    const anyKind = await keysOf({ q: 'traductions' });
    expect(
      anyKind.some((key) => key.startsWith('/admin')),
      'views of the panel',
    ).toBe(true);
    expect((await keysOf({ q: 'traductions', only: 'content' })).filter((key) => key.startsWith('/admin'))).toEqual([]);
    expect((await editor.client.get('/api/editorial/search', { q: word, only: 'all' })).status).toBe(400);
  },
);

test('a link needs a target, and can be written without selected words', long, async ({ page, editor, workshop }) => {
  const { written } = await write(page, editor, workshop, text(paragraph(linkNode('ancien', 'https://example.org/'))));
  await page.keyboard.type(' ');
  await page.keyboard.type('/lien');
  await expect(page.locator('.slash-menu-popup').getByRole('option')).toHaveText(['Lien']);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nouveau lien' });
  await dialog.getByRole('combobox').fill('motquinexistepas');
  await expect(dialog.getByRole('status')).toHaveText('Aucun contenu de ce nom.');
  await dialog.getByRole('button', { name: 'Insérer le lien' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Choisissez un contenu dans la liste, ou collez une adresse.');
  await dialog.getByRole('combobox').fill('contact@example.org');
  await dialog.getByLabel('Mots du lien').fill('nous écrire');
  await dialog.getByRole('button', { name: 'Insérer le lien' }).click();
  await expect(written.getByRole('link', { name: 'nous écrire' })).toBeVisible();
});

test('the keys of the editor are listed, and named on its buttons', long, async ({ page, editor, workshop }) => {
  await write(page, editor, workshop, text(paragraph('avant')));
  await expect(toolbar(page).getByTitle(/un niveau plus bas \(Tab\)$/)).toBeVisible();
  await expect(toolbar(page).getByTitle('Gras (Ctrl + B)')).toBeVisible();
  await toolbar(page).getByRole('button', { name: 'Raccourcis clavier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Raccourcis clavier' });
  await expect(dialog.getByText('Ctrl + B')).toBeVisible();
  await expect(dialog.getByText('Maj + Tab')).toBeVisible();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(dialog).toBeHidden();
});

test('words are counted as they are written, and a long text is rated', long, async ({ page, editor, workshop }) => {
  await write(page, editor, workshop, text(paragraph('Trois mots ici')));
  await expect(page.getByText('3 mots', { exact: true })).toBeVisible();
  await page.keyboard.type(' encore');
  await expect(page.getByText('4 mots', { exact: true })).toBeVisible();
  await expect(page.getByText(/à lire \(/)).toHaveCount(0);
  await page.keyboard.press('Enter');
  const sentence =
    'La mobilisation internationale des associations nécessite une collaboration institutionnelle particulièrement approfondie. ';
  await page.keyboard.insertText(sentence.repeat(9));
  await expect(page.getByText(/^Très difficile à lire \(\d+ sur 100\)$/)).toBeVisible();
  await expect(page.getByText('Conseil : des phrases plus courtes, des mots plus simples.')).toBeVisible();
});
