import { AdminPanel } from './support/admin-panel';
import { createPerson, removePerson } from './support/people';
import { expect, test } from './support/test';

test('a first password opens nothing but the form to change it', async ({ page, admin }) => {
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

test('five wrong passwords lock an account, and the sixth is refused even when right', async ({ admin, reader }) => {
  const person = await createPerson(admin, 'contributor');
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(
        (await reader.post('/api/users/login', { email: person.email, password: 'not the password' })).status,
      ).toBe(401);
    }
    const right = await reader.post('/api/users/login', { email: person.email, password: person.password });
    expect(right.status).toBe(401);
    expect(right.json.token).toBeUndefined();
  } finally {
    await removePerson(admin, person);
  }
});
