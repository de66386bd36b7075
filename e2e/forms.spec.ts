import type { Browser, Page } from '@playwright/test';
import { thanksPath } from '@/lib/routes';
import { AdminPanel } from './support/admin-panel';
import { barriersOn } from './support/barriers';
import { filledIn, type MadeForm, makeForm, names, sampleForm, send, someoneElse, tokenOf } from './support/forms';
import { expect, long, longIf, test } from './support/test';

async function visit(browser: Browser, { path, id }: MadeForm, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, extraHTTPHeaders: someoneElse(), locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(path);
  await shownEarlier(page, id);
  return page;
}

/** As if the form had been open for a minute. */
async function shownEarlier(page: Page, id: string): Promise<void> {
  await page.locator('input[name="token"]').evaluate((input, token) => input.setAttribute('value', token), tokenOf(id));
}

for (const javaScriptEnabled of [false, true]) {
  test(
    `a form is filled in, fixed and sent, JavaScript ${javaScriptEnabled ? 'on' : 'off'} @mongo`,
    longIf(javaScriptEnabled),
    async ({ browser, workshop }) => {
      const form = await makeForm(workshop);
      const page = await visit(browser, form, javaScriptEnabled);
      const answer = { name: page.getByLabel('Nom et prénom'), email: page.getByLabel('Adresse électronique') };
      const button = page.getByRole('button', { name: 'Envoyer' });
      await expect(page.getByText('Ce site n’est pas un service d’aide.')).toBeVisible();
      await expect(page.getByText('effacées au bout de 12 mois')).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: 'Données personnelles' })).toBeVisible();
      await expect(answer.name).toHaveAttribute('autocomplete', 'name');
      await expect(answer.email).toHaveAttribute('autocomplete', 'email');

      await answer.email.fill('prenom.nom@');
      await page.getByLabel('Message').fill('Une phrase.\nUne autre.');
      await button.click();
      await expect(page).toHaveTitle(/^Erreur\s: /);
      expect(new URL(page.url()).pathname).toBe(form.path);
      expect(new URL(page.url()).search).toBe('');
      const summary = page.getByRole('alert').filter({ hasText: '3 erreurs' });
      await expect(summary).toBeFocused();
      await expect(answer.name).toHaveAttribute('aria-invalid', 'true');
      await expect(answer.name).toHaveAccessibleDescription(/^Erreur\s: il manque la réponse\.$/);
      await expect(answer.email).toHaveAccessibleDescription(
        /^Exemple\s: a@b\.org Erreur\s: il manque la partie après @/,
      );
      await expect(answer.email).toHaveValue('prenom.nom@');
      await expect(page.getByLabel('Message')).toHaveValue('Une phrase.\nUne autre.');
      await expect(page.getByLabel('Message')).not.toHaveAttribute('aria-invalid');
      await expect(page.getByText('Erreur : choisissez une réponse.')).toBeVisible();
      if (javaScriptEnabled) expect(await barriersOn(page)).toEqual([]);
      await summary.getByRole('link', { name: /^Vous êtes/ }).click();
      await expect(page.getByRole('radio', { name: 'Une ville' })).toBeFocused();
      await summary.getByRole('link', { name: /^Nom et prénom/ }).click();
      await expect(answer.name).toBeFocused();

      await answer.name.fill('Prénom Nom');
      await answer.email.fill('prenom.nom@example.org');
      await page.getByRole('radio', { name: 'Un réseau' }).check();
      await button.click();
      await expect(page).toHaveTitle(/^Nous avons bien reçu votre message/);
      await expect(page.getByRole('alert').filter({ hasText: 'Merci' })).toBeFocused();
      expect(new URL(page.url()).pathname).toBe(thanksPath(form.id, 'fr'));
      await page.reload();
      await expect(page).toHaveTitle(/^Nous avons bien reçu votre message/);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();

      const sent = await form.submissions();
      expect(sent).toHaveLength(1);
      expect(sent[0]).toMatchObject({
        state: 'new',
        sender: 'Prénom Nom',
        language: 'fr',
        answers: [
          { question: 'Nom et prénom', answer: 'Prénom Nom' },
          { question: 'Adresse électronique', answer: 'prenom.nom@example.org' },
          { question: 'Vous êtes', answer: 'Un réseau' },
          { question: 'Message', answer: 'Une phrase.\nUne autre.' },
        ],
      });
      expect(JSON.stringify(sent)).not.toMatch(/198\.18|127\.0\.0\.1|token/);
    },
  );
}

test('a refused form shows the reasons, keeps the typed values, and stores nothing', async ({ workshop }) => {
  const form = await makeForm(workshop);
  const good = filledIn({ [names.message]: 'à garder & <b>' });
  const tries = {
    'too fast': [send(form, { ...good, token: tokenOf(form.id, 1) }), 422, 'arrivé trop vite'],
    'without a token': [send(form, { ...good, token: '' }), 422, 'ouverte depuis trop longtemps'],
    'with the token of another form': [
      send(form, { ...good, token: tokenOf('0123456789abcdef01234567') }),
      422,
      'ouverte depuis trop longtemps',
    ],
    'a day late': [send(form, { ...good, token: tokenOf(form.id, 25 * 3600) }), 422, 'ouverte depuis trop longtemps'],
    'from another site': [
      send(form, good, { ...someoneElse(), 'Sec-Fetch-Site': 'cross-site' }),
      403,
      'n’est pas venu de cette page',
    ],
  } as const;
  for (const [name, [answer, status, words]] of Object.entries(tries)) {
    const response = await answer;
    const html = await response.text();
    expect.soft(response.status, name).toBe(status);
    expect.soft(html, name).toContain(words);
    expect.soft(html, name).toContain('à garder &amp; &lt;b&gt;</textarea>');
    expect.soft(html, name).toMatch(/<title>Erreur\s: /);
    expect.soft(response.headers.get('cache-control'), name).toBe('no-store');
  }
  const large = await send(form, { ...good, [names.message]: 'x'.repeat(300 * 1024) });
  expect.soft(large.status).toBe(413);
  expect.soft(await large.text()).toContain('trop long pour être reçu');
  expect(await form.submissions()).toEqual([]);
});

test(
  'a form shown again may be sent at once, and its values are not shown to other people',
  long,
  async ({ workshop, reader }) => {
    const form = await makeForm(workshop);
    const first = await (await send(form, { [names.name]: 'Confidentiel' })).text();
    const token = /name="token" value="([^"]+)"/.exec(first)?.[1] ?? '';
    expect((await reader.get(form.path)).text).not.toContain('Confidentiel');
    expect((await send(form, filledIn({ token }))).status).toBe(303);
    expect(await form.submissions()).toHaveLength(1);
  },
);

test('a program that fills in the hidden field is thanked, and nothing is stored', async ({ page, workshop }) => {
  const form = await makeForm(workshop);
  const answer = await send(form, filledIn({ website: 'https://spam.example' }));
  expect([answer.status, answer.headers.get('location')]).toEqual([303, thanksPath(form.id, 'fr')]);
  expect(await form.submissions()).toEqual([]);

  await page.goto(form.path);
  await expect(page.getByRole('textbox', { name: 'Laissez ce champ vide' })).toHaveCount(0);
  await page.getByLabel('Message').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Données personnelles' }).first()).toBeFocused();
});

test('two clicks store one message; ten messages in ten minutes are the limit @mongo', async ({ workshop }) => {
  const form = await makeForm(workshop);
  const someone = someoneElse();
  // One page, hence one token; another person may send the same text.
  const pressed = filledIn({ token: tokenOf(form.id) });
  const twice = await Promise.all([send(form, pressed, someone), send(form, pressed, someone)]);
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  expect(await form.submissions()).toHaveLength(1);

  const statuses: number[] = [];
  let last = '';
  for (let number = 2; number <= 11; number += 1) {
    const answer = await send(form, filledIn({ [names.message]: `n° ${number}` }), someone);
    statuses.push(answer.status);
    last = await answer.text();
  }
  expect(statuses).toEqual([...Array<number>(9).fill(303), 429]);
  expect(last).toContain('Trop de messages');
  expect(last).toContain('n° 11</textarea>');
  expect((await send(form, filledIn({ [names.message]: 'someone else' }))).status).toBe(303);
  // Only the nearest proxy is trusted, which is the test itself.
  const spoofed = { 'X-Forwarded-For': `192.0.2.1, ${someone['X-Forwarded-For']}` };
  expect((await send(form, filledIn({ [names.message]: 'spoofed' }), spoofed)).status).toBe(429);
  expect(await form.submissions()).toHaveLength(11);
});

test('two people who send the same text are both stored', long, async ({ workshop }) => {
  const form = await makeForm(workshop);
  const token = tokenOf(form.id);
  for (let person = 0; person < 2; person += 1) {
    expect((await send(form, filledIn({ token }))).status).toBe(303);
  }
  expect(await form.submissions()).toHaveLength(2);
});

test('posting a form to a file, a feed or a parent path does not make it a page', async ({ workshop }) => {
  const form = await makeForm(workshop);
  for (const path of ['/fr/feed.json', '/fr/membres.csv', '/fr/%252e%252e/api/pages', '/fr/%25', '/fr/a%2fb']) {
    const answer = await send({ id: form.id, path }, {});
    expect.soft(answer.status, path).toBe(404);
    expect.soft(await answer.text(), path).not.toMatch(/jsonfeed\.org|"docs":/);
  }
});

test('a form is shown in the source language, and in another one when it is completely translated', async ({
  page,
  workshop,
}) => {
  const form = await makeForm(workshop);
  const english = form.path.replace(/^\/fr/, '/en');
  await page.goto(english);
  await expect(page.getByRole('form')).toContainText('Nom et prénom');
  await expect(page.locator('[lang="fr"]').getByRole('form')).toBeVisible();
  const { questions } = await workshop.stored('forms', form.id, { locale: 'fr' });
  const words: Record<string, string> = {
    Vous: 'You',
    'Nom et prénom': 'Full name',
    'Adresse électronique': 'E-mail address',
    'Vous êtes': 'You are',
    Message: 'Message',
    'Une ville': 'A city',
    'Un réseau': 'A network',
    'Exemple : a@b.org': 'Example: a@b.org',
  };
  const translated = JSON.parse(JSON.stringify(questions), (key, value) =>
    key === 'label' || key === 'hint' ? (words[value] ?? value) : value,
  ) as Record<string, unknown>[];
  const save = (body: Record<string, unknown>) => workshop.admin.patch(`/api/forms/${form.id}`, body, { locale: 'en' });
  expect((await save({ title: 'Form', questions: translated })).status).toBe(200);
  await page.reload();
  await expect(page.getByLabel('Nom et prénom'), 'the thanks are missing').toBeVisible();
  expect((await save({ thanks: 'Thank you' })).status).toBe(200);
  await page.reload();
  await expect(page.getByLabel('Full name')).toBeVisible();
  await expect(page.getByRole('form')).not.toContainText('Nom');
  await expect(page.getByText('This site is not a help service.')).toBeVisible();

  const answer = await send({ id: form.id, path: english }, { ...filledIn(), [names.email]: '' });
  expect(await answer.text()).toContain('Error:<!-- --> <!-- -->the answer is missing.');
  expect((await send({ id: form.id, path: english }, filledIn())).headers.get('location')).toBe(
    thanksPath(form.id, 'en'),
  );
  const [sent] = await form.submissions();
  expect(sent).toMatchObject({ language: 'en', answers: [{ question: 'Nom et prénom' }, {}, { answer: 'Une ville' }] });
});

test(
  'a closed or deleted form is on no page, and a person who was filling it in is informed',
  long,
  async ({ reader, workshop }) => {
    const form = await makeForm(workshop);
    expect((await reader.get(thanksPath(form.id, 'fr'))).status).toBe(200);
    await workshop.admin.patch(`/api/forms/${form.id}`, { open: false });
    const closed = await reader.get(form.path);
    expect(closed.status).toBe(200);
    expect(closed.text).not.toContain('<form');
    expect(closed.text).not.toContain('Écrivez-nous');
    expect((await reader.get(thanksPath(form.id, 'fr'))).status).toBe(404);
    const late = await send(form, filledIn());
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('vient d’être fermé');
    expect(await form.submissions()).toEqual([]);
  },
);

test(
  'an editor reads messages, marks them as answered, and changes nothing else',
  long,
  async ({ page, workshop, editor }) => {
    const form = await makeForm(workshop);
    await send(form, filledIn({ [names.message]: 'Bonjour' }));
    const [sent] = await form.submissions();
    await new AdminPanel(page).signIn(editor);
    await page.goto('/admin/collections/submissions');
    await page.getByRole('link', { name: 'Prénom Nom' }).first().click();
    await expect(page.getByText('Bonjour')).toBeVisible();
    await expect(page.getByText('Une ville')).toBeVisible();
    await expect(page.getByText('Sera effacé', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Marquer comme répondu' }).click();
    await expect.poll(async () => (await form.submissions())[0]?.state).toBe('answered');

    const changed = { answers: [], sender: 'x', email: 'x@example.org', deleteOn: '2099-01-01', state: 'new' };
    await editor.client.patch(`/api/submissions/${sent?.id}`, changed);
    const { updatedAt, ...before } = { updatedAt: '', ...sent };
    expect((await form.submissions())[0]).toMatchObject({ ...before, state: 'new' });
  },
);

test('a client that sends without end is answered without a page', async ({ workshop }) => {
  const form = await makeForm(workshop);
  const someone = someoneElse();
  const answers = await Promise.all(Array.from({ length: 125 }, () => send(form, { website: 'x' }, someone)));
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
});

test('a form with only required questions says so', long, async ({ page, workshop }) => {
  const all = 'Tous les champs sont obligatoires.';
  const { questions } = sampleForm('') as { questions: { required?: boolean }[] };
  const strict = await makeForm(workshop, { questions: questions.filter(({ required }) => required !== false) });
  const lax = await makeForm(workshop);
  await page.goto(strict.path);
  await expect(page.getByRole('form').getByText(all)).toBeVisible();
  await page.goto(lax.path);
  await expect(page.getByRole('form').getByText('(facultatif)')).toBeVisible();
  await expect(page.getByText(all)).toHaveCount(0);
});
