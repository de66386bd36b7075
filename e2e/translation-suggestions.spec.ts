import type { Page } from '@playwright/test';
import { startTestService, type TestService } from '@/editorial/machine-translation/test-service';
import { AdminPanel } from './support/admin-panel';
import { barriersInForm } from './support/barriers';
import { installation } from './support/installation';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { englishOf } from './support/translations';

/** The section of a field, by its label. */
const field = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { name, exact: true, level: 2 }) });

const suggestion = (page: Page, name: string) => page.getByRole('group', { name: `Traduction proposée : ${name}` });

let service: TestService;
test.beforeAll(async () => {
  service = await startTestService(installation.translationPort);
});
test.afterAll(() => service.stop());

test('a suggestion of a machine is no text of the translation until a person confirms it', async ({
  page,
  editor,
  workshop,
}) => {
  const word = uniqueWord('machine');
  const concept = await workshop.published('concepts', word, {
    question: 'Que décident les habitant·es ?',
    definition: 'Ce que décide la ville.',
    body: paragraph('Les villes travaillent ensemble.'),
    aliases: [],
    seo: {},
  });
  const stored = () => workshop.stored('concepts', concept.id, { locale: 'en', draft: true });
  const upToDate = page.getByRole('button', { name: 'Traduction à jour' });
  await new AdminPanel(page).signIn(editor);
  await page.goto(`/admin/collections/concepts/${concept.id}/translate?locale=en`);
  const term = field(page, 'Terme');
  await term.getByRole('button', { name: 'Proposer une traduction' }).click();
  await expect(suggestion(page, 'Terme')).toContainText('Personne ne l’a encore vérifiée');
  // The button that had the focus is gone: the suggestion has it, and is announced.
  await expect(suggestion(page, 'Terme')).toBeFocused();
  await expect(term.getByRole('status').filter({ hasText: 'Traduction proposée' })).toHaveCount(1);
  await expect(suggestion(page, 'Terme')).toContainText(word.toUpperCase());
  await expect(term.getByRole('textbox')).toHaveValue('');

  // It is there after a reload, and still nowhere else.
  await page.reload();
  await expect(suggestion(page, 'Terme')).toContainText(word.toUpperCase());
  expect((await stored()).term ?? '').not.toContain(word.toUpperCase());

  // All that is to check; what a machine is not to translate is said.
  await page.getByRole('button', { name: 'Proposer ce qui est à revoir' }).click();
  await expect(suggestion(page, 'Question')).toContainText('Laissé en français, à traduire vous-même : habitant·es');
  await expect(suggestion(page, 'Texte')).toContainText('LES VILLES TRAVAILLENT ENSEMBLE.');
  await expect(page.getByRole('button', { name: 'Champ suivant à revoir' })).toBeFocused();
  expect(await barriersInForm(page)).toEqual([]);

  // Nothing says that the translation is right as long as a suggestion is open.
  await upToDate.last().click();
  const notice = page.getByRole('alert').filter({ hasText: 'attendent votre réponse' });
  await expect(notice.getByRole('link')).toHaveText(['Terme', /^Question/, 'Définition', 'Texte']);
  expect((await englishOf(editor.client, 'concepts', concept.id)).state).toBe('missing');

  await suggestion(page, 'Terme').getByRole('button', { name: 'C’est bon' }).click();
  await expect(term.getByRole('textbox')).toHaveValue(word.toUpperCase());
  await suggestion(page, 'Texte').getByRole('button', { name: 'C’est bon' }).click();
  await expect(field(page, 'Texte').getByRole('textbox')).toContainText('LES VILLES TRAVAILLENT ENSEMBLE.');
  await suggestion(page, 'Définition').getByRole('button', { name: 'Écarter' }).click();
  const question = field(page, 'Question (« Qu’est-ce que… ? »)').getByRole('textbox');
  await question.fill('My own question?');
  await suggestion(page, 'Question').getByRole('button', { name: 'C’est bon' }).click();
  await page.getByRole('button', { name: 'Garder mon texte' }).click();
  await expect(question).toHaveValue('My own question?');
  await suggestion(page, 'Question').getByRole('button', { name: 'Écarter' }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByText(/^Enregistré.*comme brouillon$/)).toBeVisible();
  expect(await stored()).toMatchObject({ term: word.toUpperCase(), question: 'My own question?' });
  expect(JSON.stringify(await stored())).not.toContain('CE QUE DÉCIDE');

  await upToDate.first().click();
  await expect(page.getByText(/^Anglais\s*:\s*à jour$/)).toBeVisible();
});

test('a service that fails is said beside the field', long, async ({ page, editor, workshop }) => {
  const concept = await workshop.draft('concepts', uniqueWord('panne'));
  await new AdminPanel(page).signIn(editor);
  await page.goto(`/admin/collections/concepts/${concept.id}/translate?locale=en`);
  service.instead = () => ({ status: 456, body: { message: 'Quota exceeded' } });
  await field(page, 'Terme').getByRole('button', { name: 'Proposer une traduction' }).click();
  const failure = field(page, 'Terme').getByText('Ce site a utilisé tout ce que le service');
  await expect(failure).toBeVisible();
  service.instead = undefined;
  await field(page, 'Terme').getByRole('button', { name: 'Proposer une traduction' }).click();
  await expect(suggestion(page, 'Terme')).toBeVisible();
  await expect(failure).toBeHidden();
});
