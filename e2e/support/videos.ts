import { expect, type Page } from '@playwright/test';
import type { Workshop } from './workshop';

/** Answers the questions about the still of a video in the picker, and takes it; returns its id. */
export async function takeStill(page: Page, alt: string, workshop: Workshop): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Choisir une image' });
  const row = dialog.getByRole('listitem').filter({ hasText: '1280 × 720' });
  const description = row.getByLabel('Description de l’image');
  await description.click();
  await description.fill(alt);
  await row.getByLabel('Non, personne').check();
  await expect(row.getByText('Enregistrée')).toBeVisible();
  const query = { 'where[alt][equals]': alt, locale: 'fr', depth: 0 };
  const [doc] = (await workshop.admin.get('/api/media', query)).json.docs as { id: string }[];
  const id = doc?.id ?? '';
  workshop.removeLater('media', id);
  await row.getByRole('button', { name: /^Choisir cette image/ }).click();
  await expect(dialog).toBeHidden();
  return id;
}
