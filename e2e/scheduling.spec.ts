import { AdminPanel } from './support/admin-panel';
import { uniqueWord } from './support/samples';
import { callServerFunction } from './support/server-functions';
import { expect, test } from './support/test';

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000);

for (const person of ['contributor', 'newcomer'] as const) {
  test(`${person} schedules nothing, and calls nothing off`, async ({
    page,
    workshop,
    browser,
    editor,
    contributor,
    newcomer,
  }) => {
    const { id } = await workshop.draft('concepts', uniqueWord());
    const doc = { relationTo: 'concepts', value: id };
    const ofEditor = await browser.newPage();
    await new AdminPanel(ofEditor).logIn(editor.email, editor.password);
    await callServerFunction(ofEditor, 'schedule-publish', { type: 'publish', date: tomorrow(), doc });
    const upcoming = () =>
      callServerFunction(ofEditor, 'get-upcoming-scheduled-publish', { collectionSlug: 'concepts', id });
    const before = await upcoming();
    const [, deleteID] = /"id":"([0-9a-f]{24})"/.exec(before) ?? [];
    expect(deleteID, 'the editor scheduled').toBeTruthy();

    const { email, password } = { contributor, newcomer }[person];
    await new AdminPanel(page).logIn(email, password);
    for (const args of [
      { type: 'publish', date: tomorrow(), doc },
      { type: 'unpublish', date: tomorrow(), doc },
      { type: 'publish', date: new Date(), doc },
      { deleteID },
    ]) {
      expect.soft(await callServerFunction(page, 'schedule-publish', args)).not.toContain('"message"');
    }
    expect(await upcoming()).toBe(before);
    expect(await workshop.stored('concepts', id)).toMatchObject({ _status: 'draft' });
    await ofEditor.close();
  });
}
