import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { barriersIn } from './support/barriers';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const place = (page: Page, path: string) => page.locator(`#field-${path}-text`);
const reading = (page: Page, path: string) => page.locator(`#field-${path}-reading`);
const tab = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

type Venue = { latitude?: number | null; longitude?: number | null };

test('coordinates of an event are pasted from a map, shown on ours, and keep their precision', async ({
  page,
  editor,
  workshop,
  reader,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(workshop.siteUrl) && /^https?:/.test(request.url())) outside.push(request.url());
  });
  const { id } = await workshop.draft('events', uniqueWord('lieu'));
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', id);
  await tab(page, 'Date et lieu').click();
  const input = place(page, 'venue__latitude');
  const words = reading(page, 'venue__latitude');
  await expect(input).toHaveAccessibleName('Coordonnées');
  await expect(input).toHaveAccessibleDescription(/^Collez ce que donne une carte/);

  await input.fill('45°45′50.6″N 4°50′08.4″E');
  await expect(words).toHaveText('45,764056° nord, 4,835667° est');
  await input.fill('45,764043 ; 4,835659');
  await expect(words).toHaveText('45,764043° nord, 4,835659° est');
  await input.fill('https://www.google.com/maps/place/Gare/@45.7,4.8,17z/data=!4m6!3d45.760536!4d4.859437!16s');
  await expect(words).toHaveText('Trouvé dans l’adresse : 45,760536° nord, 4,859437° est');
  await expect(page.getByRole('img', { name: 'Carte : 45,760536° nord, 4,859437° est' })).toBeVisible();
  await input.blur();
  await expect(input).toHaveValue('45.760536, 4.859437');

  // What can't be read is said, is not saved, and keeps the event from being published.
  await input.fill('https://maps.app.goo.gl/AbCdEf123');
  await expect(words).toContainText('Cette adresse ne contient pas de coordonnées.');
  await expect(words).toContainText('Le lieu enregistré reste : 45,760536° nord, 4,859437° est.');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(input).toBeFocused();
  await input.fill('-12.046374, -77.042793');
  await expect(words).toHaveText('12,046374° sud, 77,042793° ouest');
  expect(await barriersIn(page.locator('#field-venue__latitude'))).toEqual([]);

  await panel.publish();
  const { venue } = (await workshop.stored('events', id)) as { venue?: Venue };
  expect([venue?.latitude, venue?.longitude]).toEqual([-12.046374, -77.042793]);
  const { json } = await reader.get(`/api/events/${id}`, { locale: 'fr', depth: 0 });
  expect((json.venue as Venue).latitude).toBe(-12.046374);

  await page.reload();
  await tab(page, 'Date et lieu').click();
  await expect(input).toHaveValue('-12.046374, -77.042793');
  await input.fill('');
  await expect(page.getByRole('img', { name: /^Carte : / })).toHaveCount(0);
  const draft = async () => {
    const emptied = (await workshop.stored('events', id, { draft: true })) as { venue?: Venue };
    return [emptied.venue?.latitude, emptied.venue?.longitude];
  };
  await expect.poll(draft).toEqual([null, null]);
  expect(outside).toEqual([]);
});

test('a place that is pasted during a save stays whole', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('events', uniqueWord('lieu'));
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('events', id);
  await tab(page, 'Date et lieu').click();
  let release = () => {};
  const isHeld = new Promise<void>((held) => {
    const isReleased = new Promise<void>((done) => {
      release = done;
    });
    page.route('**/api/events/**autosave=true**', async (route) => {
      const answer = await route.fetch();
      held();
      await isReleased;
      await route.fulfill({ response: answer });
    });
  });
  await place(page, 'venue__latitude').fill('45.764043, 4.835659');
  await isHeld;
  await place(page, 'venue__latitude').fill('-12.046374, -77.042793');
  release();
  const stored = async () => {
    const { venue } = (await workshop.stored('events', id, { draft: true })) as { venue?: Venue };
    return [venue?.latitude, venue?.longitude];
  };
  await expect.poll(stored).toEqual([-12.046374, -77.042793]);
  await expect(reading(page, 'venue__latitude')).toHaveText('12,046374° sud, 77,042793° ouest');
});

test('coordinates of a member are rounded, as the field says', long, async ({ page, editor, workshop }) => {
  const { id } = await workshop.draft('members', uniqueWord('membre'));
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('members', id);
  await tab(page, 'Lieu et liens').click();
  await place(page, 'latitude').fill('45.764043, 4.835659');
  await expect(reading(page, 'latitude')).toHaveText('45,76° nord, 4,84° est');
  await expect(page.getByText('Enregistrées à un kilomètre près')).toBeVisible();
  const stored = async () => {
    const { latitude, longitude } = await workshop.stored('members', id, { draft: true });
    return [latitude, longitude];
  };
  await expect.poll(stored).toEqual([45.76, 4.84]);
});

test('only staff are drawn maps of places', long, async ({ reader, contributor }) => {
  const map = '/api/editorial/place-map';
  expect((await reader.get(map, { latitude: 45, longitude: 4 })).status).toBe(403);
  expect((await contributor.client.get(map, { latitude: 95, longitude: 4 })).status).toBe(400);
  const drawn = await contributor.client.get(map, { latitude: 45, longitude: 4 });
  expect(drawn.status).toBe(200);
  expect(String(drawn.json.land)).toMatch(/^M/);
});

test(
  'languages of an event are chosen by name, and named in its list, history and page',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('langues');
    const { id } = await workshop.published('events', word, { languages: ['pt-BR'] });
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('events', id);
    await tab(page, 'Date et lieu').click();
    const field = page.locator('#field-languages');
    // One that is not in the list keeps its place and has a name.
    await expect(field).toContainText('Portugais brésilien');
    for (const [typed, name] of [
      ['fran', 'Français'],
      ['signes fran', 'Langue des signes française'],
      ['kab', 'Kabyle'],
    ] as const) {
      await field.getByRole('combobox').fill(typed);
      await page.getByRole('option', { name, exact: true }).click();
      await expect(field).toContainText(name);
    }
    await panel.publish();
    expect((await workshop.stored('events', id)).languages).toEqual(['pt-BR', 'fr', 'fsl', 'kab']);

    const event = await workshop.stored('events', id);
    await page.goto(String((event.urls as { fr: string }).fr));
    await expect(page.getByText('Portugais brésilien, français, langue des signes française et kabyle')).toBeVisible();

    await page.goto(`/admin/collections/events/${id}/versions`);
    await page
      .getByRole('link', { name: /^Comparer/ })
      .last()
      .click();
    await page.getByRole('link', { name: 'Avec le texte de maintenant' }).click();
    await expect(page.getByText('Langue des signes française')).toBeVisible();

    const query = `locale=fr&search=${word}&columns=["title","languages"]`;
    await page.goto(`/admin/collections/events?${query}`);
    await expect(page.getByRole('row').filter({ hasText: word })).toContainText(
      'Portugais brésilien, Français, Langue des signes française, Kabyle',
    );
  },
);

test('what is no language code is shown as it is, instead of an error', long, async ({ page, workshop }) => {
  const event = await workshop.published('events', uniqueWord('langues'), { languages: ['français'] });
  await page.goto(String((event.urls as { fr: string }).fr));
  await expect(page.getByRole('main').getByText('Français', { exact: true })).toBeVisible();
});

test('an event shows its end wherever its start is', async ({ page, workshop }) => {
  const word = uniqueWord('horaires');
  const event = await workshop.published('events', word, {
    attendance: 'online',
    startsAt: '2031-05-04T08:00:00.000Z',
    endsAt: '2031-05-04T10:30:00.000Z',
    programme: [],
  });
  await page.goto(String((event.urls as { fr: string }).fr));
  await expect(page.getByText(/4 mai 2031, 10\sh\s00 – 12\sh\s30$/)).toBeVisible();
  await expect(page.getByText(/^10\sh\s00 – 12\sh\s30, heure/)).toBeVisible();
  await page.goto('/fr/evenements');
  const row = page.getByRole('listitem').filter({ hasText: word });
  await expect(row).toContainText(/En ligne\s*10\sh\s00 – 12\sh\s30, heure/);
});
