import type { Page } from '@playwright/test';
import { AdminPanel } from './support/admin-panel';
import { someoneElse } from './support/forms';
import { createPerson, logIn, removePerson } from './support/people';
import { expect, long, test } from './support/test';

/**
 * How long the outcome of a save is waited for before it is pressed again, in milliseconds: ten wrong passwords in a row
 * are the limit of an account.
 */
const outcomeMs = 12_000;

/**
 * Presses Save until its outcome shows. Payload has the server validate a new password while it is typed, and saves
 * nothing until it has answered; a refused save leaves the button disabled until something is changed.
 */
async function saveUntil(page: Page, outcome: () => Promise<void>): Promise<void> {
  const save = page.getByRole('button', { name: 'Sauvegarder', exact: true });
  await expect(async () => {
    if (await save.isEnabled()) await save.click({ timeout: 3000 });
    await outcome();
  }).toPass();
}

test('a first password gives access only to the form to change it', async ({ page, admin }) => {
  const person = await createPerson(admin, 'editor', { mustChangePassword: true });
  const panel = new AdminPanel(page);
  const password = page.getByLabel('Nouveau mot de passe');
  const save = page.getByRole('button', { name: 'Enregistrer et continuer' });
  try {
    await panel.logIn(person.email, person.password);
    await expect(page.getByRole('heading', { name: 'Choisissez votre mot de passe' })).toBeVisible();
    await page.goto('/admin/collections/members');
    await expect(page.getByRole('heading', { name: 'Choisissez votre mot de passe' })).toBeVisible();
    expect((await person.client.get('/api/users')).json.totalDocs).toBe(1);

    await password.fill('motdepasse12');
    await save.click();
    await expect(page.getByRole('alert').filter({ hasText: 'trop facile à deviner' })).toBeVisible();
    await password.fill(person.password);
    await save.click();
    await expect(page.getByRole('alert').filter({ hasText: 'différent de l’actuel' })).toBeVisible();

    await password.fill('carotte-nuage-violon-77');
    await save.click();
    await expect(page.getByRole('heading', { name: 'Choisissez votre mot de passe' })).toBeHidden();
    await page.goto('/admin/collections/members');
    await expect(page.getByRole('heading', { name: 'Membres' })).toBeVisible();
  } finally {
    await removePerson(admin, person);
  }
});

test('five wrong passwords lock an account for their client address, and never for its owner', async ({
  admin,
  reader,
}) => {
  const person = await createPerson(admin, 'contributor');
  const signIn = (password: string, headers: Record<string, string>) =>
    reader.request('POST', '/api/users/login', { body: { email: person.email, password }, headers });
  const anonymous = someoneElse();
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await signIn('not the password', anonymous)).status).toBe(401);
    }
    const right = await signIn(person.password, anonymous);
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(right.json.token).toBeUndefined();
    expect((await signIn(person.password, someoneElse())).status, 'its owner, elsewhere').toBe(200);
  } finally {
    await removePerson(admin, person);
  }
});

test('the form of an account asks for the current password, and reports a wrong one', long, async ({ page, admin }) => {
  const person = await createPerson(admin, 'editor');
  const panel = new AdminPanel(page);
  const current = page.getByLabel('Votre mot de passe actuel');
  const password = 'pivoine-tambour-93-glacier';
  try {
    await panel.logIn(person.email, person.password);
    await page.goto('/admin/account');
    await expect(page.getByRole('textbox', { name: /^Nom/ })).toHaveValue('editor');
    await expect(current).toBeHidden();
    await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await page.locator('#field-password').fill(password);
    await page.locator('#field-confirm-password').fill(password);
    await current.fill('not-the-current-one');
    await saveUntil(page, () =>
      expect(page.getByText('Ce n’est pas votre mot de passe actuel.').filter({ visible: true }).first()).toBeVisible({
        timeout: outcomeMs,
      }),
    );
    await current.fill(person.password);
    await saveUntil(page, () => expect(current).toBeHidden({ timeout: outcomeMs }));
    await expect(logIn(person.email, password)).resolves.toBeTruthy();

    // A saved password is not sent again with later saves.
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.getByRole('textbox', { name: /^Nom/ }).fill('Another name');
    await page.getByRole('button', { name: 'Sauvegarder', exact: true }).click();
    expect((await saved).status()).toBe(200);
  } finally {
    await removePerson(admin, person);
  }
});

test('the form of a new account asks for the current password too', long, async ({ page, admin }) => {
  const email = `made-${Date.now()}@example.org`;
  const password = 'pivoine-tambour-93-glacier';
  await new AdminPanel(page).signIn(admin);
  await page.goto('/admin/collections/users/create');
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.locator('#field-confirm-password').fill(password);
  await page.getByRole('textbox', { name: /^Nom/ }).fill('Made by hand');
  await page.getByLabel('Votre mot de passe actuel').fill(admin.password);
  await saveUntil(page, () => expect(page).toHaveURL(/\/users\/[0-9a-f]{24}/, { timeout: outcomeMs }));
  const person = await logIn(email, password);
  await removePerson(admin, person);
});

test('a change of another person’s role asks for one’s own current password', long, async ({ page, admin }) => {
  const person = await createPerson(admin, 'contributor');
  const current = page.getByLabel('Votre mot de passe actuel');
  const save = page.getByRole('button', { name: 'Sauvegarder', exact: true });
  const roleOf = async () => (await admin.client.get(`/api/users/${person.id}`)).json.role;
  try {
    await new AdminPanel(page).signIn(admin);
    await page.goto(`/admin/collections/users/${person.id}`);
    await expect(page.getByRole('textbox', { name: /^Nom/ })).toHaveValue('contributor');
    await expect(current).toBeHidden();
    await page.locator('#field-role').getByRole('combobox').click();
    await page.getByRole('option', { name: /^Édition/ }).click();
    await expect(current).toBeVisible();

    await save.click();
    await expect(page.getByText('Donnez votre mot de passe actuel').first()).toBeVisible();
    await current.fill('not-the-current-one');
    await saveUntil(page, () =>
      expect(page.getByText('Ce n’est pas votre mot de passe actuel.').filter({ visible: true }).first()).toBeVisible({
        timeout: outcomeMs,
      }),
    );
    expect(await roleOf()).toBe('contributor');

    await current.fill(admin.password);
    await saveUntil(page, () => expect(current).toBeHidden({ timeout: outcomeMs }));
    expect(await roleOf()).toBe('editor');
  } finally {
    await removePerson(admin, person);
  }
});
