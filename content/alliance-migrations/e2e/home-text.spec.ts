import { expect, test } from '@/e2e/support/test';
import { ownerSentences } from '../owner-sentences';

/** Spaces, line breaks, the shape of apostrophes and capitals do not count. */
const squeeze = (text: string) =>
  text
    .replace(/[\s\u200b\u00ad]+/gu, '')
    .replace(/[’‘]/g, "'")
    .toLocaleLowerCase('fr');

test('every sentence of the owner’s text stands on the French home page, in order', async ({ page }) => {
  await page.goto('/fr');
  const shown = squeeze((await page.locator('main').textContent()) ?? '');
  const wanted = ownerSentences();
  expect(wanted.length, 'the owner wrote more').toBeGreaterThan(40);
  let position = 0;
  for (const sentence of wanted) {
    const found = shown.indexOf(squeeze(sentence), position);
    expect
      .soft(found, `${sentence}\nafter …${shown.slice(Math.max(0, position - 60), position)}`)
      .toBeGreaterThanOrEqual(0);
    if (found >= 0) position = found + squeeze(sentence).length;
  }
});
