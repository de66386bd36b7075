import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { secretSettings, withSecretFiles } from './secret-files';

const folder = mkdtempSync(path.join(tmpdir(), 'secret-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = path.join(folder, 'secret');
  writeFileSync(file, text);
  return file;
}

test.each(secretSettings)('%s may be in a file', (name) => {
  const file = fileWith(' the content, whole \n');
  expect(withSecretFiles({ [`${name}_FILE`]: file })[name]).toBe(' the content, whole ');
});

test('only the line break at the end is no part of a secret', () => {
  expect(withSecretFiles({ PAYLOAD_SECRET_FILE: fileWith('one\ntwo\r\n') }).PAYLOAD_SECRET).toBe('one\ntwo');
  expect(withSecretFiles({ PAYLOAD_SECRET_FILE: fileWith('one\n\n') }).PAYLOAD_SECRET).toBe('one\n');
});

test('an empty line of .env is no setting', () => {
  const environment = { PAYLOAD_SECRET: 'from here', PAYLOAD_SECRET_FILE: ' ', DATABASE_URL_FILE: undefined };
  expect(withSecretFiles(environment)).toEqual(environment);
});

test('a setting given twice is refused, without its value', () => {
  const both = { METRICS_TOKEN: 'the value', METRICS_TOKEN_FILE: fileWith('the value') };
  expect(() => withSecretFiles(both)).toThrow('Settings METRICS_TOKEN and METRICS_TOKEN_FILE are both set: remove one');
});

test('a file that is not there is named', () => {
  const file = path.join(folder, 'missing');
  expect(() => withSecretFiles({ SMTP_URL_FILE: file })).toThrow(
    `Setting SMTP_URL_FILE: the file ${file} can’t be read (ENOENT)`,
  );
});

test('other settings are not read from files', () => {
  expect(withSecretFiles({ PORT_FILE: fileWith('80') }).PORT).toBeUndefined();
});
