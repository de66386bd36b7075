import { text } from '@/blocks/example-text';
import { startVideoService, type TestVideoService, testTitle, testVideos } from '@/editorial/videos/test-service';
import { AdminPanel } from './support/admin-panel';
import { expectNoBarrier } from './support/barriers';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { markupOf } from './support/markup';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { takeStill } from './support/videos';

let service: TestVideoService;
test.beforeAll(async () => {
  service = await startVideoService(installation.videoPort);
});
test.afterAll(() => service.stop());

const watchUrl = () => `${service.url}/w/${testVideos.peertube}`;
const embedUrl = () => `${service.url}/videos/embed/${testVideos.peertube}`;

test('a page shows a video as a picture and a link, and loads nothing of its site', async ({
  page,
  editor,
  workshop,
}) => {
  const word = uniqueWord('film');
  const made = await workshop.draft('pages', word, { layout: [{ blockType: 'video' }] });
  const panel = new AdminPanel(page);
  await panel.signIn(editor);
  await panel.open('pages', made.id);
  await page.getByRole('button', { name: 'Tout déplier' }).click();
  const address = page.getByLabel('Adresse de la vidéo');

  // A site that fails leaves the form as it is, and says what to do.
  service.instead = () => ({ status: 500 });
  await address.fill(watchUrl());
  await page.getByRole('button', { name: 'Chercher le titre et l’image' }).click();
  await expect(page.getByText('Écrivez le titre et choisissez une image.')).toBeVisible();
  service.instead = undefined;
  await page.getByRole('button', { name: 'Chercher à nouveau' }).click();
  const id = await takeStill(page, word, workshop);
  await expect(page.getByText('Trouvé : titre, durée, image à décrire.')).toBeVisible();
  const title = page.locator('#field-layout__0__title');
  await expect(title).toHaveValue(testTitle);
  await title.fill(word);
  await page.locator('#field-layout__0__transcript').fill('Une voix : « Entrez. »\nUne autre : « Merci. »');
  await expectNoBarrier(page.locator('#field-layout__0__url'));
  await panel.autosaved();
  await panel.publish();
  await expect
    .poll(async () => (await workshop.stored('pages', made.id)).layout)
    .toMatchObject([{ blockType: 'video', url: watchUrl(), title: word, media: id, duration: '4:05' }]);

  const requested = new Set<string>();
  page.on('request', (request) => requested.add(new URL(request.url()).origin));
  const { urls } = await workshop.stored('pages', made.id);
  const path = new URL((urls as { fr: string }).fr).pathname;
  service.received.length = 0;
  await page.goto(path);
  const link = page.getByRole('link', { name: `Regarder sur 127.0.0.1:${installation.videoPort} : ${word}` });
  await expect(page.getByRole('img', { name: word })).toBeVisible();
  await expect(page.getByText('Durée : 4 min 5 s.')).toBeVisible();
  await page.getByText('Transcription', { exact: false }).first().click();
  await expect(page.getByText('Une autre : « Merci. »')).toBeVisible();
  expect([...requested]).toEqual([installation.url]);
  expect(service.received).toEqual([]);
  await expect(link).toHaveAttribute('href', watchUrl());
  await expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  // The whole of the picture belongs to the link.
  await page.getByRole('img', { name: word }).click({ force: true });
  await page.waitForURL(watchUrl());

  const data = [...(await markupOf(path)).querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => JSON.parse(textContent ?? '') as Json)
    .find((each) => each['@type'] === 'VideoObject');
  expect(data).toMatchObject({ name: word, duration: 'PT4M5S', url: watchUrl(), embedUrl: embedUrl() });
});

test(
  'an address that is pasted into a text becomes a video, or stays a link',
  long,
  async ({ page, editor, workshop }) => {
    const word = uniqueWord('coller');
    const document = await workshop.published('documents', word, { body: text('Avant.') });
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('documents', document.id);
    const written = page.locator('[data-lexical-editor="true"]').first();
    const paste = (words: string) =>
      written.evaluate((element, plain) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', plain);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, words);
    const accept = page.getByRole('button', { name: 'En faire une vidéo' });
    await written.getByText('Avant.').click();
    await page.keyboard.press('End');
    // Within a sentence it is a link and nothing else.
    await paste(` ${watchUrl()}`);
    await expect(written.getByRole('link')).toHaveCount(1);
    await expect(accept).toBeHidden();
    await page.keyboard.press('Enter');
    await paste(watchUrl());
    await expect(page.getByText('Cette adresse est celle d’une vidéo de 127.0.0.1')).toBeVisible();
    await page.getByRole('button', { name: 'Garder le lien' }).click();
    await expect(accept).toBeHidden();
    await written.press('Control+End');
    await page.keyboard.press('Enter');
    await paste(watchUrl());
    await accept.click();
    const id = await takeStill(page, word, workshop);
    await expect(accept).toBeHidden();
    await expect(written.getByLabel('Adresse de la vidéo')).toHaveValue(watchUrl());
    await expect(written.getByLabel('Titre', { exact: true })).toHaveValue(testTitle);
    await panel.publish();

    const blocks = async () => {
      const { root } = (await workshop.stored('documents', document.id)).body as { root: { children: Json[] } };
      return root.children.flatMap(({ type, fields }) => (type === 'block' ? [fields as Json] : []));
    };
    await expect
      .poll(blocks)
      .toMatchObject([{ blockType: 'video', url: watchUrl(), title: testTitle, duration: '4:05', media: id }]);
    await page.goto(new URL((document.urls as { fr: string }).fr).pathname);
    await expect(page.getByText(testTitle, { exact: true })).toBeVisible();
    await expect(page.getByRole('img', { name: word })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Regarder sur/ })).toHaveAttribute('href', watchUrl());
  },
);
