import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { zipOf } from '@/e2e/support/zips';
import { locales } from '@/lib/locales';
import { checkUpload } from '@/lib/uploads';
import { getT } from '@/messages/panel';
import { fileRules } from './prepare-file';
import { pagesOf } from './test-pdfs';

type Uploaded = NonNullable<PayloadRequest['file']>;

/** Returns the prepared upload, or throws the reason why it is refused. */
async function add(name: string, content: string | Buffer, language = 'fr', overrideAccess = true): Promise<Uploaded> {
  const data = Buffer.isBuffer(content) ? content : Buffer.from(content, 'latin1');
  const req = {
    file: { name, data, size: data.length, mimetype: 'text/plain' },
    headers: new Headers(),
    i18n: { language },
    user: null,
  };
  await checkUpload(fileRules)({ args: {}, operation: 'create', overrideAccess, req } as never);
  return req.file;
}

const pdf = pagesOf('Texte');

test.each([
  ['blank lines', '\r\n\r\n'],
  ['a byte order mark', '\xef\xbb\xbf'],
  ['orders to a printer', `\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE = PDF\r\n`],
  ['a header of HTTP', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(900)}\r\n\r\n`],
])('a PDF after %s is accepted, without what precedes it', async (_, before) => {
  const { data, mimetype, name, size } = await add('rapport.bin', before + pdf);
  expect(data.toString('latin1')).toBe(pdf);
  expect({ mimetype, size }).toEqual({ mimetype: 'application/pdf', size: pdf.length });
  expect(name).toMatch(/^rapport-[0-9a-f]{10}\.pdf$/);
});

test('a PDF padded with zeros keeps its end', async () => {
  expect((await add('rapport.pdf', pdf + '\0'.repeat(5000))).data.toString('latin1')).toBe(pdf);
});

test.each([
  ['no line break', ''],
  ['a line break of Windows', '\r\n'],
  ['several', '\n\n'],
])('a whole PDF that ends with %s keeps each byte: a signature holds for all of them', async (_, end) => {
  const signed = pdf.trimEnd() + end;
  expect((await add('contrat.pdf', signed)).data.toString('latin1')).toBe(signed);
});

test.each([
  ['a PDF that was cut off', 'pdfCut', pdf.slice(0, 200)],
  ['a PDF that begins too late', 'fileKind', '\n'.repeat(1100) + pdf],
  ['a picture', 'fileIsPicture', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
  ['an old .doc, or one with a password', 'fileIsOldOffice', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`],
  ['a sound', 'fileIsMedia', `RIFF\x24\0\0\0WAVEfmt ${'\0'.repeat(200)}`],
  ['an archive', 'fileKind', zipOf({ 'a.txt': 'a', 'b.txt': 'b' })],
  ['a program', 'fileKind', `MZ\x90\0\x03${'\0'.repeat(600)}`],
  ['nothing', 'fileEmpty', ''],
] as const)('%s is refused with the reason', async (_, reason, content) => {
  for (const language of locales) {
    await expect(add('rapport.pdf', content, language)).rejects.toThrow(getT(language)(`uploadErrors.${reason}`));
  }
});

test('the file of a user who may not add files is not read', async () => {
  const { name } = await add('rapport.pdf', 'anything', 'fr', false);
  expect(name).toBe('rapport.pdf');
});
