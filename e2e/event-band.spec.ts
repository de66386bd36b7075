import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const sentence =
  'Rencontres internationales des villes et territoires accueillants pour une politique de l’hospitalité fondée sur la dignité, la solidarité, la fraternité et les droits fondamentaux de chaque personne exilée';

/** Titles of a few letters, just above each step, and of maximum length. */
const titles = [10, 61, 121, 200].map((length) => sentence.slice(0, length).trim());

test('date, place and registration are on the first screen, however long the title is', async ({ page, workshop }) => {
  const registrationUrl = 'https://inscription.example/formulaire';
  const event = await workshop.published('events', uniqueWord('agenda'), {
    registrationUrl,
    attendance: 'in-person',
    venue: { name: 'Maison des associations', street: '12 rue des Lilas', city: 'Gap', country: 'FR' },
    seo: {},
  });
  const sizes = new Map<string, number>();
  for (const title of titles) {
    await workshop.save('events', event.id, { title });
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1440, height: 900 },
    ]) {
      const named = `${title.length} letters, ${viewport.width} pixels`;
      await page.setViewportSize(viewport);
      await page.goto((event.urls as { fr: string }).fr);
      const band = page.locator('main [data-surface="band"]').first();
      for (const part of [
        band.getByText('4 mai 2031'),
        band.getByText('Maison des associations, Gap, France'),
        band.getByRole('link', { name: 'S’inscrire' }),
      ]) {
        const box = await part.boundingBox();
        expect
          .soft(box && box.y >= 0 && box.y + box.height <= viewport.height, `${named}: ${await part.textContent()}`)
          .toBe(true);
      }
      await expect(band.getByRole('link', { name: 'S’inscrire' })).toHaveAttribute('href', registrationUrl);
      const size = await page
        .getByRole('heading', { level: 1 })
        .evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize));
      sizes.set(named, size);
    }
  }
  for (const width of [360, 1440]) {
    const steps = titles.slice(0, 3).map(({ length }) => sizes.get(`${length} letters, ${width} pixels`) ?? 0);
    expect(steps, `each step is smaller, ${width} pixels`).toEqual([...new Set(steps)].sort((a, b) => b - a));
  }
});

test('a contact can be written to and called from its link', long, async ({ page, workshop }) => {
  const contact = 'accueil@exemple.org, +33 1 23 45 67 89';
  const { urls } = await workshop.published('events', uniqueWord('agenda'), { contact });
  await page.goto((urls as { fr: string }).fr);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'accueil@exemple.org' })).toHaveAttribute(
    'href',
    'mailto:accueil@exemple.org',
  );
  await expect(main.getByRole('link', { name: '+33 1 23 45 67 89' })).toHaveAttribute('href', 'tel:+33123456789');
  await expect(main.getByText(contact)).toHaveText(contact);
});
