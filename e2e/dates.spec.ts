import type { Page } from '@playwright/test';
import { getT } from '@/messages/panel';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import type { Person } from './support/people';
import { uniqueWord } from './support/samples';
import { expect, long, longIf, test } from './support/test';
import type { Workshop } from './support/workshop';

const empty = { startsAt: null, endsAt: null, registrationDeadline: null, programme: [] };

async function open(page: Page, { email, password }: Person, path: string, tab?: string): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: { email, password } });
  expect(answer.status()).toBe(200);
  await page.goto(`/admin/${path}`);
  if (tab) await page.getByRole('button', { name: tab, exact: true }).click();
}

const input = (page: Page, path: string) => page.locator(`#field-${path}-text`);
const reading = (page: Page, path: string) => page.locator(`#field-${path}-text-reading`);

/** What is stored of the draft. */
const storedDate = (workshop: Workshop, id: string, name: string) => async () =>
  (await workshop.stored('events', id, { draft: true }))[name];

const browsers = [
  {
    language: 'fr',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    typed: '05/03/2027 9h30',
    words: 'Vendredi 5 mars 2027 à 9 h 30, heure de Paris',
    end: '11h',
    wrong: '31 février 2027 9h',
    problem: 'Ce jour n’existe pas en février 2027.',
  },
  {
    language: 'en',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    typed: '05/03/2027 9:30 am',
    words: 'Friday 5 March 2027 at 9:30, Paris time',
    end: '11am',
    wrong: '3/15/2027 9am',
    problem: 'There is no month 15.',
  },
  {
    language: 'es',
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    typed: '5 de marzo de 2027 a las 9:30',
    words: 'Viernes 5 de marzo de 2027 a las 9:30, hora de París',
    end: 'a las 11',
    wrong: 'jueves 5 de marzo de 2027 a las 9',
    problem: '5 de marzo de 2027 es viernes.',
  },
  {
    language: 'fr',
    locale: 'fr-FR',
    timezoneId: 'Asia/Tokyo',
    typed: '5 mars 2027 à 9 h 30',
    words: 'Vendredi 5 mars 2027 à 9 h 30, heure de Paris',
    end: '11:00',
    wrong: '5 mars 9h',
    problem: 'Il manque l’année.',
  },
] as const;

for (const { language, locale, timezoneId, ...texts } of browsers) {
  test.describe(`in a browser set to ${locale} and ${timezoneId}`, longIf(timezoneId !== 'Europe/Paris'), () => {
    test.use({ locale, timezoneId });
    const t = getT(language);

    test('a date is typed, repeated in words, and stored', async ({ page, editor, workshop }) => {
      const { id } = await workshop.draft('events', uniqueWord('date'), empty);
      await open(page, editor, `collections/events/${id}?locale=fr`, t('events.dateAndPlace'));
      await input(page, 'startsAt').click();
      await page.keyboard.type(texts.typed);
      await expect(reading(page, 'startsAt')).toHaveText(texts.words);
      await expect(input(page, 'startsAt')).toHaveAccessibleDescription(texts.words);
      await expect.poll(storedDate(workshop, id, 'startsAt')).toBe('2027-03-05T08:30:00.000Z');
      // Of the end, the hour is enough.
      await input(page, 'endsAt').click();
      await page.keyboard.type(texts.end);
      await expect.poll(storedDate(workshop, id, 'endsAt')).toBe('2027-03-05T10:00:00.000Z');

      await input(page, 'startsAt').fill(texts.wrong);
      await expect(input(page, 'startsAt')).toHaveAttribute('aria-invalid', 'false');
      await input(page, 'endsAt').focus();
      await expect(input(page, 'startsAt')).toHaveAttribute('aria-invalid', 'true');
      await expect(reading(page, 'startsAt')).toContainText(texts.problem);
      expect(await storedDate(workshop, id, 'startsAt')()).toBe('2027-03-05T08:30:00.000Z');
    });

    test('a date is picked by keyboard, on a clock of 24 hours', async ({ page, editor, workshop }) => {
      const startsAt = '2027-03-05T08:30:00.000Z';
      const { id } = await workshop.draft('events', uniqueWord('date'), { ...empty, startsAt });
      await open(page, editor, `collections/events/${id}?locale=fr`, t('events.dateAndPlace'));
      await input(page, 'startsAt').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: t('events.start') });
      const day = (date: string) => {
        const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'full' });
        return dialog.getByRole('button', { name: format.format(new Date(`${date}T12:00:00Z`)).replace(',', '') });
      };
      await expect(day('2027-03-05')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await expect(day('2027-03-13')).toBeFocused();
      await page.keyboard.press('PageDown');
      await expect(day('2027-04-13')).toBeFocused();
      await page.keyboard.press('Home');
      await expect(day('2027-04-12')).toBeFocused();
      await expectNoBarrier(page.locator('dialog[open]'));
      await page.keyboard.press('Enter');
      await expect(dialog.getByLabel(t('dates.hour'))).toBeFocused();
      await page.keyboard.type('18');
      await page.keyboard.press('Tab');
      await page.keyboard.type('45');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect.poll(storedDate(workshop, id, 'startsAt')).toBe('2027-04-12T16:45:00.000Z');
    });

    test(
      'a day of a whole day, and of a document, is the day that was typed',
      long,
      async ({ page, editor, workshop }) => {
        const word = uniqueWord('date');
        const { id } = await workshop.draft('events', word, { ...empty, allDay: true });
        await open(page, editor, `collections/events/${id}?locale=fr`, t('events.dateAndPlace'));
        await input(page, 'startsAt').fill('5/3/2027');
        await expect.poll(storedDate(workshop, id, 'startsAt')).toBe('2027-03-04T23:00:00.000Z');
        const document = await workshop.draft('documents', word, { publishedOn: null });
        await page.goto(`/admin/collections/documents/${document.id}?locale=fr`);
        await page.getByRole('button', { name: t('documents.authorsAndLinks'), exact: true }).click();
        await input(page, 'publishedOn').fill('5/3/2027');
        const published = async () => (await workshop.stored('documents', document.id, { draft: true })).publishedOn;
        await expect.poll(published).toMatch(/^2027-03-05T/);
        await page.reload();
        await page.getByRole('button', { name: t('documents.authorsAndLinks'), exact: true }).click();
        await expect(input(page, 'publishedOn')).toHaveValue(/^5 .*2027$/);
      },
    );
  });
}

const t = getT('fr');
const startsAt = '2027-03-05T08:30:00.000Z';

test('text that is not understood is kept, is not stored, and keeps from publishing', async ({
  page,
  editor,
  reader,
  workshop,
}) => {
  const { id } = await workshop.draft('events', uniqueWord('date'), { ...empty, startsAt });
  await open(page, editor, `collections/events/${id}?locale=fr`, t('events.dateAndPlace'));
  await input(page, 'startsAt').fill('5 brumaire 2027 9h');
  await input(page, 'startsAt').press('Tab');
  await expect(reading(page, 'startsAt')).toContainText('Cette date n’est pas comprise.');
  await expect(reading(page, 'startsAt')).toContainText('La date enregistrée reste : 5 mars 2027 à 9 h 30.');
  await page.getByRole('button', { name: t('events.about'), exact: true }).click();
  await expect(input(page, 'startsAt')).toBeHidden();

  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(input(page, 'startsAt')).toBeFocused();
  await expect(input(page, 'startsAt')).toHaveValue('5 brumaire 2027 9h');
  await expect(input(page, 'startsAt')).toHaveAttribute('aria-invalid', 'true');
  expect((await reader.get(`/api/events/${id}`)).status).toBe(404);

  await input(page, 'startsAt').fill('6 mars 2027 9h');
  await new AdminPanel(page).publish();
  await expect.poll(storedDate(workshop, id, 'startsAt')).toBe('2027-03-06T08:00:00.000Z');
  expect((await reader.get(`/api/events/${id}`)).status).toBe(200);
});

test(
  'an end is proposed after the start, and the programme begins on its day',
  long,
  async ({ page, editor, workshop }) => {
    const { id } = await workshop.draft('events', uniqueWord('date'), { ...empty, startsAt_tz: 'Africa/Dakar' });
    await open(page, editor, `collections/events/${id}?locale=fr`, t('events.dateAndPlace'));
    await input(page, 'startsAt').fill('5 mars 2027 9h30');
    await page.getByRole('button', { name: 'Mettre 5 mars 2027 à 10 h 30' }).click();
    await expect.poll(storedDate(workshop, id, 'endsAt')).toBe('2027-03-05T10:30:00.000Z');
    await input(page, 'endsAt').fill('12h');
    await expect.poll(storedDate(workshop, id, 'endsAt')).toBe('2027-03-05T12:00:00.000Z');
    expect(await storedDate(workshop, id, 'endsAt_tz')()).toBe('Africa/Dakar');
    // As long as before.
    await input(page, 'startsAt').fill('7 mars 2027 14h');
    await page.getByRole('button', { name: 'Mettre 7 mars 2027 à 16 h 30' }).click();
    await expect.poll(storedDate(workshop, id, 'endsAt')).toBe('2027-03-07T16:30:00.000Z');

    await page.getByRole('button', { name: t('events.programme'), exact: true }).click();
    await page.getByRole('button', { name: 'Ajouter Moment' }).click();
    const row = 'programme__0__startsAt';
    await expect(input(page, row)).toHaveValue('7 mars 2027, ');
    await expect(reading(page, row)).toHaveText('Le jour est celui de l’événement : ajoutez l’heure.');
    await input(page, row).fill('14h15');
    await expect(reading(page, row)).toContainText('Dimanche 7 mars 2027 à 14 h 15');
    const programme = async () => (await workshop.stored('events', id, { draft: true })).programme;
    await expect.poll(programme).toMatchObject([{ startsAt: '2027-03-07T14:15:00.000Z', startsAt_tz: 'Africa/Dakar' }]);
  },
);

test('another time zone leaves the hour that was typed', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('events', uniqueWord('date'), { ...empty, startsAt });
  await open(page, editor, `collections/events/${id}?locale=fr`, t('events.dateAndPlace'));
  await page.locator('[id="startsAt-timezone-picker"]').fill('Dakar');
  await page.getByRole('option', { name: /Dakar/ }).click();
  await expect.poll(storedDate(workshop, id, 'startsAt')).toBe('2027-03-05T09:30:00.000Z');
  await expect(input(page, 'startsAt')).toHaveValue(/5 mars 2027 à 9.h.30/);
});

test('a month is enough in a timeline', long, async ({ page, editor, workshop }) => {
  const steps = [{ date: '2020-01-01T12:00:00.000Z', precision: 'day', title: 'Début' }];
  const layout = [{ blockType: 'timeline', steps }];
  const { id } = await workshop.draft('pages', uniqueWord('date'), { layout });
  await open(page, editor, `collections/pages/${id}?locale=fr`);
  await page.getByRole('button', { name: 'Tout déplier' }).first().click();
  const date = input(page, 'layout__0__steps__0__date');
  await date.fill('mars 2027');
  await expect(reading(page, 'layout__0__steps__0__date')).toHaveText('Mars 2027');
  const step = async () => (await workshop.stored('pages', id, { draft: true })).layout;
  await expect
    .poll(step)
    .toMatchObject([{ steps: [{ date: expect.stringMatching(/^2027-03-01T/), precision: 'month' }] }]);
});

test('a notice whose end is past has a warning', long, async ({ page, admin, workshop }) => {
  const draft = () => workshop.admin.get('/api/globals/settings', { draft: true, depth: 0 });
  const { urgentNotice } = (await draft()).json as { urgentNotice: unknown };
  try {
    await open(page, admin, 'globals/settings?locale=fr');
    await input(page, 'urgentNotice__until').fill('5 mars 2020 9h');
    await expect(reading(page, 'urgentNotice__until')).toContainText('Jeudi 5 mars 2020 à 9 h, heure de Paris');
    await expect(reading(page, 'urgentNotice__until')).toContainText('l’annonce n’est plus montrée');
    await input(page, 'urgentNotice__until').fill('5 mars 2120 9h');
    await expect(reading(page, 'urgentNotice__until')).not.toContainText('montrée');
  } finally {
    await workshop.admin.post('/api/globals/settings', { urgentNotice }, { draft: true });
  }
});
