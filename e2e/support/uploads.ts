import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { autosave } from './admin-panel';

/** Returns a file as Playwright hands it to a page. */
export const fileOf = async (file: File) => ({
  name: file.name,
  mimeType: file.type,
  buffer: Buffer.from(await file.arrayBuffer()),
});

/** Returns a small PDF with `text` in its title. */
export function pdf(name: string, text = 'test'): File {
  const body = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n4 0 obj<</Title(${text})>>endobj
xref\n0 0\ntrailer<</Root 1 0 R/Info 4 0 R>>\nstartxref\n0\n%%EOF\n`;
  return new File([body], `${name}.pdf`, { type: 'application/pdf' });
}

/** Sends a PDF from the chooser of a document’s first file, which is open, and waits until it is in the form and saved. */
export async function sendPdf(page: Page, name: string): Promise<void> {
  const opening = page.waitForEvent('filechooser');
  await page.getByText('Envoyer un fichier de l’ordinateur').click();
  const stored = autosave(page);
  await (await opening).setFiles(await fileOf(pdf(name)));
  await expect(page.locator('#files-row-0').getByText(`${name}.pdf`, { exact: true })).toBeVisible();
  await stored;
}

/** Returns a plain image, by default wide enough for every size the site makes. */
export async function imageFile(name: string, { width = 2000, height = 1200 } = {}): Promise<File> {
  const data = await sharp({ create: { width, height, channels: 3, background: '#7a4b9a' } })
    .png()
    .toBuffer();
  return new File([new Uint8Array(data)], `${name}.png`, { type: 'image/png' });
}

/** Returns the beginning of a Windows program, with any file name. */
export function executable(name: string): File {
  const data = new Uint8Array(512);
  data.set([0x4d, 0x5a, 0x90, 0x00, 0x03]);
  return new File([data], name, { type: 'application/pdf' });
}

/** Returns a photograph as a phone writes it: with its location. */
export async function photograph(name: string): Promise<File> {
  const data = await sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#3b6b62' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telephone', Artist: 'Someone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 21/1 0/1' },
    })
    .toBuffer();
  return new File([new Uint8Array(data)], `${name}.jpg`, { type: 'image/jpeg' });
}

/** Returns a drawing with every known method to run a script or to request another host, without a visible one. */
export function armedDrawing(name: string): File {
  const body = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" onload="alert(1)">
<script>alert(2)</script><script href="https://elsewhere.example/a.js"/><a href="javascript:alert(3)"><text>x</text></a>
<rect width="9" height="9" onclick="alert(4)"/><circle r="3"/><animate attributeName="href" values="javascript:alert(5)"/></svg>`;
  return new File([body], `${name}.svg`, { type: 'image/svg+xml' });
}

/** Returns a drawing with this content. */
export function drawingOf(name: string, content: string): File {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${content}</svg>`;
  return new File([body], `${name}.svg`, { type: 'image/svg+xml' });
}
