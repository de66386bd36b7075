import { describeFailure } from '@/editorial/schedule/failure';
import { clockAt } from '@/lib/clock';
import { dayMs } from '@/lib/limits';
import { getT } from '@/messages/panel';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import { type Client, messagesOf } from './support/client';
import { runJobs } from './support/forms';
import { installation } from './support/installation';
import { mailServer } from './support/mail-server';
import { inDatabase } from './support/review-rows';
import { uniqueWord } from './support/samples';
import { makeDue } from './support/schedules';
import { callServerFunction } from './support/server-functions';
import { expect, long, test } from './support/test';

const path = '/api/editorial/schedule';
const onClock = (inMs: number) => clockAt(new Date(Date.now() + inMs).toISOString(), 'Europe/Paris');

type Plan = { type: string; at: string; hasLaterChanges: boolean; failure: { reason: string; detail: string } | null };

const schedule = (client: Client, id: string, type = 'publish', when = onClock(dayMs)) =>
  client.post(path, { collection: 'concepts', id, type, ...when });
const plansOf = async (client: Client, id: string) =>
  (await client.get(path, { collection: 'concepts', id })).json.schedules as Plan[];

for (const person of ['contributor', 'newcomer'] as const) {
  test(`${person} can’t schedule or cancel schedules`, async ({ page, workshop, editor, contributor, newcomer }) => {
    const { id } = await workshop.draft('concepts', uniqueWord());
    expect((await schedule(editor.client, id)).status).toBe(201);
    const before = await plansOf(editor.client, id);
    expect(before).toMatchObject([{ type: 'publish' }]);

    const { client, email, password } = { contributor, newcomer }[person];
    expect((await schedule(client, id)).status).toBe(403);
    expect((await schedule(client, id, 'unpublish')).status).toBe(403);
    expect((await client.delete(path, { collection: 'concepts', id, type: 'publish' })).status).toBe(403);

    // Payload's own endpoint, which has no button.
    await new AdminPanel(page).logIn(email, password);
    const doc = { relationTo: 'concepts', value: id };
    for (const type of ['publish', 'unpublish']) {
      const answer = await callServerFunction(page, 'schedule-publish', { type, date: new Date(), doc });
      expect.soft(answer).not.toContain('"message"');
    }
    expect(await plansOf(editor.client, id)).toEqual(before);
    expect(await workshop.stored('concepts', id)).toMatchObject({ _status: 'draft' });
  });
}

test('the public can’t read schedules', async ({ reader, workshop, editor }) => {
  const { id } = await workshop.draft('concepts', uniqueWord());
  await schedule(editor.client, id);
  expect((await reader.get(path, { collection: 'concepts', id })).status).toBe(403);
  expect((await schedule(reader, id)).status).toBe(403);
  expect((await reader.delete(path, { collection: 'concepts', id, type: 'publish' })).status).toBe(403);
});

test('a schedule that can’t be carried out is refused at once, with the reasons', async ({ editor, workshop }) => {
  const refused = async (answer: ReturnType<typeof schedule>, status: number, words: string | RegExp) => {
    const { status: given, ...rest } = await answer;
    expect.soft([given, messagesOf({ status: given, ...rest })]).toEqual([status, expect.stringMatching(words)]);
  };
  const { id } = await workshop.draft('concepts', uniqueWord());
  const empty = await workshop.draft('concepts', uniqueWord(), { definition: null });
  const live = await workshop.published('concepts', uniqueWord());
  await refused(schedule(editor.client, id, 'publish', onClock(-dayMs)), 400, 'passé');
  await refused(schedule(editor.client, id, 'publish', { day: '2027-03-28', time: '02:30' }), 400, 'n’existe pas');
  await refused(schedule(editor.client, id, 'publish', { day: '', time: '' }), 400, 'jour');
  await refused(schedule(editor.client, id, 'unpublish'), 409, 'pas sur le site');
  await refused(schedule(editor.client, live.id), 409, 'déjà sur le site');
  await refused(schedule(editor.client, 'f'.repeat(24)), 404, 'n’existe plus');
  const incomplete = await schedule(editor.client, empty.id);
  expect(incomplete.status).toBe(409);
  expect(incomplete.text).toContain('Définition');
  expect(await plansOf(editor.client, empty.id)).toEqual([]);
});

test('manual changes and the trash cancel a schedule', long, async ({ editor, workshop }) => {
  const { id } = await workshop.draft('concepts', uniqueWord());
  await schedule(editor.client, id);
  await schedule(editor.client, id, 'unpublish', onClock(2 * dayMs));
  await workshop.save('concepts', id, {});
  expect(await plansOf(editor.client, id)).toMatchObject([{ type: 'unpublish' }]);
  await workshop.unpublish('concepts', id);
  expect(await plansOf(editor.client, id)).toEqual([]);
  await schedule(editor.client, id);
  await workshop.trash('concepts', id);
  expect((await editor.client.get(path, { collection: 'concepts', id })).json.schedules).toEqual([]);

  const deleted = await workshop.draft('concepts', uniqueWord());
  await schedule(editor.client, deleted.id);
  expect((await editor.client.delete(`/api/concepts/${deleted.id}`)).status).toBe(200);
  const left = inDatabase((database) =>
    database.prepare('SELECT id FROM payload_jobs WHERE input LIKE ?').all(`%${deleted.id}%`),
  );
  expect(left).toEqual([]);
});

test('@mongo the scheduled version is published by itself, and later changes stay a draft', async ({
  editor,
  reader,
  workshop,
}) => {
  // A minute may just have begun.
  test.setTimeout(180_000);
  const word = uniqueWord();
  const later = uniqueWord();
  const published = await workshop.published('concepts', word, { question: `${word} ?` });
  const { id } = published;
  await workshop.save('concepts', id, { question: `${word} programmée ?` }, { draft: true });
  const unchanged = await workshop.draft('concepts', uniqueWord());
  const leaving = await workshop.published('concepts', uniqueWord());
  const empty = await workshop.draft('concepts', uniqueWord());
  // The next minute, at least five seconds away: time inputs have no seconds.
  const soon = onClock(65_000);
  expect((await schedule(editor.client, id, 'publish', soon)).status).toBe(201);
  expect((await schedule(editor.client, unchanged.id, 'publish', soon)).status).toBe(201);
  expect((await schedule(editor.client, empty.id, 'publish', soon)).status).toBe(201);
  expect((await schedule(editor.client, leaving.id, 'unpublish', soon)).status).toBe(201);

  // As autosave does, which overwrites its own last version; in another locale too.
  const autosave = { draft: true, autosave: true };
  const save = async (question: string, locale: string) => {
    const saved = await workshop.admin.patch(
      `/api/concepts/${id}`,
      { question, _status: 'draft' },
      { ...autosave, locale },
    );
    expect(saved.status, saved.text).toBe(200);
  };
  for (const text of ['a', later]) await save(`${text} ?`, 'fr');
  await save('Later?', 'en');
  expect(await plansOf(editor.client, id)).toMatchObject([{ hasLaterChanges: true }]);
  expect(await plansOf(editor.client, unchanged.id)).toMatchObject([{ hasLaterChanges: false }]);
  // A valid schedule may become invalid before it is due.
  await workshop.trash('concepts', empty.id);

  const question = async () => (await reader.get(`/api/concepts/${id}`)).json.question;
  expect(await question()).toBe(`${word} ?`);
  await expect.poll(question, { timeout: 90_000, intervals: [2000] }).toBe(`${word} programmée ?`);
  await expect.poll(async () => (await reader.get(`/api/concepts/${unchanged.id}`)).status).toBe(200);
  await expect.poll(async () => (await reader.get(`/api/concepts/${leaving.id}`)).status).toBe(404);
  expect((await reader.get(`/api/concepts/${empty.id}`)).status).toBe(404);
  await expect.poll(() => plansOf(editor.client, id)).toEqual([]);
  const draft = await workshop.stored('concepts', id, { draft: true });
  expect([draft._status, draft.question]).toEqual(['draft', `${later} ?`]);
  expect((await workshop.stored('concepts', id, { draft: true, locale: 'en' })).question).toBe('Later?');
});

test(
  'a failed schedule is first on the dashboard, and the person who scheduled it gets a mail',
  long,
  async ({ page, admin, editor, workshop }) => {
    test.skip(installation.onMongo, 'an hour is made to come in SQLite here');
    const [word, later] = [uniqueWord('echec'), uniqueWord('plustard')];
    const failing = await workshop.draft('concepts', word);
    const coming = await workshop.draft('concepts', later);
    // The mail is in the language of this request.
    expect((await schedule(editor.client.speaking('es'), failing.id)).status).toBe(201);
    expect((await schedule(editor.client, coming.id)).status).toBe(201);
    const server = await mailServer();
    const about = () => server.mails.filter(({ subject }) => subject?.includes(word));
    makeDue(failing.id, { lost: true });
    const failureMails = async () => {
      await runJobs(admin.client);
      return about().length;
    };
    await expect.poll(failureMails, { timeout: 90_000 }).toBe(1);
    expect(await failureMails()).toBe(1);
    await server.close();
    const [mail] = about();
    expect([mail?.to].flat().map((to) => to?.text)).toEqual([editor.email]);
    expect(mail?.subject).toBe(`${getT('es')('schedule.notDone.publish')}: ${word}`);
    expect(mail?.text).toContain(describeFailure({ reason: 'version-gone', detail: '' }, getT('es')));
    expect(mail?.text).toContain(`${installation.url}/admin/collections/concepts/${failing.id}`);
    expect(await plansOf(editor.client, failing.id)).toMatchObject([{ failure: { reason: 'version-gone' } }]);
    expect(await workshop.stored('concepts', failing.id)).toMatchObject({ _status: 'draft' });

    await new AdminPanel(page).signIn(editor);
    await page.goto('/admin?programme=1');
    await expect(page.getByText(/pas été publiés? ou retirés? comme prévu/)).toBeVisible();
    const rows = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name: /^Programmé/ }) })
      .getByRole('listitem');
    await expect(rows.filter({ hasText: word })).toContainText('N’a pas été publié');
    await expect(rows.filter({ hasText: later })).toContainText('Sera publié demain');
    const titles = await rows.allInnerTexts();
    const placeOf = (title: string) => titles.findIndex((text) => text.includes(title));
    expect(placeOf(word)).toBeLessThan(placeOf(later));
  },
);

test('an editor schedules for Monday at nine, sees it, is asked again after a change, and cancels it', async ({
  page,
  editor,
  workshop,
}) => {
  const { id } = await workshop.draft('concepts', uniqueWord());
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('concepts', id);
  await page.locator('.doc-controls__popup').getByRole('button').click();
  await page.getByRole('button', { name: 'Programmer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Programmer' });
  const when = dialog.getByLabel('Jour et heure', { exact: true });
  await when.fill('30 novembre 2020 à 9 h');
  await expect(when).toHaveAccessibleDescription('Ce moment est passé.');
  await when.fill('2/6/2031 9h');
  await expect(dialog).toContainText('Lundi 2 juin 2031 à 9 h, heure de Paris');
  await expect(dialog).toContainText('Soit 7 h 00 à Dakar et 3 h 00 à Montréal');
  await expectNoBarrier(page.locator('dialog[open]'));
  await dialog.getByRole('button', { name: 'Programmer' }).click();
  await expect(dialog.getByText('Paraît lundi 2 juin 2031 à 9 h')).toBeVisible();
  expect(await plansOf(editor.client, id)).toMatchObject([{ type: 'publish', at: '2031-06-02T07:00:00.000Z' }]);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('button', { name: /Paraît lundi 2 juin 2031/ })).toBeVisible();

  await panel.field('Question').fill('Une autre question ?');
  const requested = page.getByRole('button', { name: /Paraît lundi 2 juin 2031.*Le texte a changé depuis/ });
  await requested.click();
  await expect(dialog).toContainText('sans les changements faits depuis');
  await page.setViewportSize({ width: 360, height: 760 });
  await expectNoBarrier(page.locator('dialog[open]'));
  await dialog.getByRole('button', { name: 'Publier la nouvelle version à cette heure' }).click();
  await expect(dialog.getByText('Le texte a changé depuis')).toBeHidden();
  expect(await plansOf(editor.client, id)).toMatchObject([{ hasLaterChanges: false, at: '2031-06-02T07:00:00.000Z' }]);
  await dialog.getByRole('button', { name: 'Annuler' }).click();
  await expect(dialog.getByText('Déjà programmé')).toBeHidden();
  expect(await plansOf(editor.client, id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Fermer' }).click();

  await page.setViewportSize({ width: 1440, height: 900 });
  // Issues to fix are listed, and link to their fields.
  const emptied = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());
  await panel.field('Définition').fill('');
  await emptied;
  await page.locator('.doc-controls__popup').getByRole('button').click();
  await page.getByRole('button', { name: 'Programmer' }).click();
  await dialog.getByRole('button', { name: 'Programmer' }).click();
  await dialog.getByRole('link', { name: /Définition/ }).click();
  await expect(panel.field('Définition')).toBeFocused();
});
