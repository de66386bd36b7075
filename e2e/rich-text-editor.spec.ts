import type { Page } from '@playwright/test';
import { paragraph, text } from '@/blocks/example-text';
import { AdminPanel } from './support/admin-panel';
import type { Json } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const editorOf = (page: Page) => page.locator('[data-lexical-editor="true"]').first();
const toolbar = (page: Page) => page.locator('.fixed-toolbar').first();

/** Opens one of the toolbar's menus and selects an entry. */
async function choose(page: Page, menu: string, item: string): Promise<void> {
  await toolbar(page).locator(`.toolbar-popup__dropdown-${menu}`).click();
  await page.locator('.toolbar-popup__dropdown-items').getByRole('button', { name: item, exact: true }).click();
}

/** Saves the open drawer; Payload ignores a click while it still validates. */
async function saveDrawer(page: Page): Promise<void> {
  const save = page.getByRole('dialog').getByRole('button', { name: 'Sauvegarder les modifications' });
  await expect(async () => {
    if (await save.isVisible()) await save.click({ timeout: 1000 });
    await expect(save).toBeHidden({ timeout: 3000 });
  }).toPass();
}

test('an editor adds a note, a glossary word, a language and a table with its caption', async ({
  page,
  editor,
  workshop,
}) => {
  const term = uniqueWord('terme');
  await workshop.published('concepts', term, { definition: 'Ce que veut dire le mot.' });
  const body = text('Une phrase', 'glossaire', 'acogida', 'fin');
  const document = await workshop.published('documents', uniqueWord(), { body });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('documents', document.id);
  const written = editorOf(page);

  await written.getByText('Une phrase').click();
  await page.keyboard.press('End');
  await choose(page, 'inlineBlocks', 'Note de bas de page');
  await page.getByLabel('Texte de la note').fill('Une source.');
  await saveDrawer(page);

  await written.getByText('acogida').dblclick();
  await choose(page, 'textState', 'Espagnol');
  // Moves the floating toolbar away from the word.
  await written.getByText('fin', { exact: true }).click();

  await written.getByText('glossaire').dblclick();
  await toolbar(page).locator('.toolbar-popup__button-link').click();
  const link = page.getByRole('dialog', { name: 'Nouveau lien' });
  await page.keyboard.type(term);
  await link.getByRole('option').filter({ hasText: term }).click();
  await link.getByLabel(/^Mot du glossaire/).check();
  await link.getByRole('button', { name: 'Insérer le lien' }).click();
  const drawer = page.getByRole('dialog');

  // The bar of the link covers what is below it.
  await expect(written).toBeFocused();
  await page.keyboard.press('Control+End');
  await choose(page, 'add', 'Tableau');
  // Payload gives these fields no name in a drawer.
  await drawer.locator('input[name="rows"]').fill('2');
  await drawer.locator('input[name="columns"]').fill('2');
  await saveDrawer(page);
  for (const [index, word] of ['Acteur', 'Rôle', 'Ville', 'Accueil'].entries()) {
    await written.locator('th, td').nth(index).click();
    await page.keyboard.type(word);
  }
  await choose(page, 'add', 'Légende du tableau');
  await drawer.locator('input[name="caption"]').fill('Qui fait quoi');
  await saveDrawer(page);
  await expect(written.locator('[data-caption="Qui fait quoi"]')).toBeVisible();
  await panel.publish();

  await page.goto(new URL((document.urls as { fr: string }).fr).pathname);
  await expect(page.getByRole('link', { name: 'Note 1', exact: true })).toBeVisible();
  await expect(page.getByText('Une source.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Définition\u00a0: ${term}` })).toBeVisible();
  await expect(page.locator('main [lang="es"]')).toHaveText('acogida');
  const table = page.getByRole('table', { name: 'Qui fait quoi' });
  await expect(table.getByRole('columnheader')).toHaveText(['Acteur', 'Rôle']);
  await expect(table.getByRole('rowheader')).toHaveText(['Ville']);
});

/** Clipboard content of Word, shortened. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {font-family:Calibri;}</style></head>
<body lang=FR><!--StartFragment-->
<h1 style='color:#2F5496'><span style='font-family:"Calibri Light"'>Un titre<o:p></o:p></span></h1>
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:18.0pt;color:red'>Gras</span></b><span> et
<u>souligné</u>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->un</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->deux</p>
<p class=MsoNormal><span style='font-family:"Comic Sans MS"'>&nbsp;</span></p>
<h6>Petit</h6>
<ul><li><p>trois</p></li><ul><li><p>trois-a</p></li></ul></ul>
<p class=MsoNormal>Fin<img src="file:///C:/a.png"> de <del cite="mailto:A">dix</del><ins>vingt</ins> m<sup>2</sup><a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Selon la mairie.</p></div></div>
<!--EndFragment--></body></html>`;

/** A node with its formatting properties only. */
function shape({ type, tag, text: content, format, style, indent, children }: Json): Json {
  const looks = { ...(format ? { format } : {}), ...(style ? { style } : {}), ...(indent ? { indent } : {}) };
  const own = { type, ...(tag ? { tag } : {}), ...(content === undefined ? {} : { text: content }), ...looks };
  return Array.isArray(children) ? { ...own, children: children.map((child) => shape(child as Json)) } : own;
}

test(
  'text pasted from Word has no styles and no deleted words, and keeps lists and notes',
  long,
  async ({ page, editor, workshop }) => {
    const document = await workshop.published('documents', uniqueWord(), { body: text(paragraph('avant')) });
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('documents', document.id);
    const written = editorOf(page);
    await written.getByText('avant').dblclick();
    await written.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'Un titre');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, fromWord);
    await expect(written.getByRole('heading', { name: 'Un titre', level: 2 })).toBeVisible();
    await panel.autosaved();

    const line = (content: string, format?: number) => ({ type: 'text', text: content, ...(format ? { format } : {}) });
    const item = (content: string) => ({ type: 'listitem', children: [line(content)] });
    const wanted = [
      { type: 'heading', tag: 'h2', children: [line('Un titre')] },
      { type: 'paragraph', children: [line('Gras', 1), line(' et souligné.')] },
      { type: 'list', tag: 'ul', children: [item('un'), item('deux')] },
      { type: 'heading', tag: 'h4', children: [line('Petit')] },
      {
        type: 'list',
        tag: 'ul',
        children: [
          item('trois'),
          {
            type: 'listitem',
            children: [{ type: 'list', tag: 'ul', children: [{ ...item('trois-a'), indent: 1 }] }],
          },
        ],
      },
      { type: 'paragraph', children: [line('Fin de vingt m²'), { type: 'inlineBlock' }, line('.')] },
    ];
    // Autosave itself, before publishing.
    await expect(async () => {
      const stored = await workshop.stored('documents', document.id, { draft: true });
      expect(shape((stored.body as { root: Json }).root).children as Json[]).toEqual(wanted);
    }).toPass();
    expect(
      await written.evaluate((element) => element.querySelectorAll('img, u, [style*="font"], [style*="color"]').length),
    ).toBe(0);

    await panel.publish();
    await page.goto(new URL((document.urls as { fr: string }).fr).pathname);
    await expect(page.getByRole('heading', { name: 'Un titre', level: 2 })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: /^un$/ })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Selon la mairie.' })).toBeVisible();
  },
);
