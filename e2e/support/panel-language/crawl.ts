import type { PanelReader } from './panel-reader';

/** Opens whatever a list can open. */
export async function crawlList(reader: PanelReader, path: string): Promise<void> {
  const { page } = reader;
  await reader.visit(path);
  await reader.openEach('columns of a list', page.locator('#toggle-list-columns'), { close: 'click' });
  await reader.openEach('filters of a list', page.locator('#toggle-list-filters'), { close: null });
  await reader.openEach('a filter', page.locator('.where-builder__add-first-filter'), { close: null });
  await reader.openEach('fields of a filter', page.locator('.condition__field .rs__control'));
  await reader.openEach('conditions of a filter', page.locator('.condition__operator .rs__control'));
  await reader.openEach('rows per page', page.locator('.per-page .popup-button'));
  const all = page.locator('.select-all input').first();
  if (!(await all.isVisible())) return;
  await all.check();
  await reader.readAll(`${path}, selection`);
}

/** Opens whatever a form can open, in each of its tabs. */
export async function crawlForm(reader: PanelReader, path: string): Promise<void> {
  const { page } = reader;
  await reader.visit(path);
  await reader.openEach('menu of a document', page.locator('.doc-controls__popup .popup-button'));
  await reader.openEach('tab of a form', page.locator('.tabs-field__tab-button'), { most: 9, close: null });
  for (const tab of await page.locator('.tabs-field__tab-button').all()) {
    await tab.click();
    await reader.openEach('menu of a row', page.locator('.array-actions .popup-button'));
    await reader.openEach('menu of rows', page.locator('.clipboard-action__popup .popup-button'));
    await reader.openEach('choice of a block', page.locator('.blocks-field__drawer-toggler'));
    await reader.openEach('a select', page.locator('.field-type .rs__control:not(.rs__control--is-disabled)'));
  }
}

/** Uses the editor of long texts: its menus, what “/” offers, the dialog of a link. */
export async function crawlEditor(reader: PanelReader, path: string): Promise<void> {
  const { page } = reader;
  await reader.visit(path);
  const text = page.locator('[data-lexical-editor="true"]').first();
  await text.click();
  await reader.openEach('menu of the editor', page.locator('.fixed-toolbar').first().locator('[data-dropdown-key]'), {
    most: 6,
    close: 'click',
  });
  await text.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await reader.readOpened('slash menu', page.locator('.slash-menu-popup'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('lien');
  await page.keyboard.press('Shift+Home');
  await page.locator('.fixed-toolbar [data-button-key="link"]').first().click();
  await reader.readOpened('dialog of a link', page.getByRole('dialog'));
}

/** Hears what a screen reader is told of a select and of rows that are moved by the keyboard. */
export async function listen(reader: PanelReader, path: string): Promise<void> {
  const { page } = reader;
  await reader.visit(path);
  await page.locator('#toggle-list-columns').click();
  const column = page.locator('[aria-roledescription]').first();
  await column.focus();
  for (const key of ['Space', 'ArrowRight', 'Escape']) {
    await page.keyboard.press(key);
    await reader.readAll(`${path}, column moved by ${key}`);
  }
  await page.locator('#toggle-list-filters').click();
  await page.locator('.where-builder__add-first-filter').click();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown', 'x', 'Escape']) {
    await page.locator('.condition__field input').first().press(key);
    await reader.readAll(`${path}, select with ${key}`);
  }
}
