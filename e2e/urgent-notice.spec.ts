import { dayMs } from '@/lib/limits';
import { messagesOf } from './support/client';
import { expect, test } from './support/test';

const tomorrow = () => new Date(Date.now() + dayMs).toISOString();
const none = { urgentNotice: { text: null, until: null, link: { label: null, type: 'url', url: null } } };

test('an urgent notice is above every page until its end date, in the reader’s language', async ({
  page,
  workshop,
}) => {
  const settings = '/api/globals/settings';
  const link = { label: 'En savoir plus', type: 'url', url: 'https://example.org/avis' };
  try {
    const urgentNotice = { text: 'Le local est fermé demain.', until: tomorrow(), link };
    expect((await workshop.admin.post(settings, { urgentNotice }, { locale: 'fr' })).status).toBe(200);
    const english = { text: 'The office is closed tomorrow.', link: { label: 'Opening hours' } };
    expect((await workshop.admin.post(settings, { urgentNotice: english }, { locale: 'en' })).status).toBe(200);

    await page.goto('/fr/membres');
    const notice = page.getByRole('complementary', { name: 'Avis urgent' });
    await expect(notice).toContainText('Avis urgent Le local est fermé demain.');
    await expect(notice.getByRole('link', { name: 'En savoir plus' })).toHaveAttribute('referrerpolicy', 'no-referrer');
    await page.goto('/en');
    await expect(page.getByRole('complementary', { name: 'Urgent notice' })).toContainText('closed tomorrow');
    await page.goto('/fr/une-page-qui-n-existe-pas');
    await expect(notice).toBeVisible();

    const over = { urgentNotice: { until: new Date(Date.now() - 1000).toISOString() } };
    await workshop.admin.post(settings, over, { locale: 'fr' });
    await page.goto('/fr');
    await expect(notice).toHaveCount(0);
  } finally {
    for (const locale of ['en', 'fr']) await workshop.admin.post(settings, none, { locale });
  }
});

test('an urgent notice without an end date is refused', async ({ workshop, reader }) => {
  const urgentNotice = { text: 'Sans fin.', until: null };
  const answer = await workshop.admin.post('/api/globals/settings', { urgentNotice }, { locale: 'fr' });
  expect([answer.status, messagesOf(answer)]).toEqual([400, expect.stringContaining('date de fin')]);
  expect((await reader.get('/fr')).text).not.toContain('Sans fin.');
});
