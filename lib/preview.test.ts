import { createHmac } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { hourMs } from './limits';
import { previewToken, previewUrl, readPreviewToken } from './preview';
import { settings } from './settings';

// The clock stands still: a token is read in the moment it was made.
vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-29T12:00:00Z') });
afterAll(() => {
  vi.useRealTimers();
});

const page = { purpose: 'document', subject: 'pages', id: '65f0c0ffee65f0c0ffee65f0', locale: 'en' } as const;
const encode = (text: string) => Buffer.from(text).toString('base64url');
const signed = (payload: string) =>
  `${payload}.${createHmac('sha256', settings.secret).update(`preview:${payload}`).digest('base64url')}`;

test('a token opens the document it was made for', () => {
  expect(readPreviewToken(previewToken(page))).toEqual(page);
});

test('it does so for twelve hours', () => {
  const token = previewToken(page);
  const made = Date.now();
  expect(readPreviewToken(token, made + 12 * hourMs - 1)).toEqual(page);
  expect(readPreviewToken(token, made + 12 * hourMs)).toBeNull();
});

test('or until the moment it was made for', () => {
  const link = { purpose: 'shared', subject: '', id: 'a link', locale: 'fr' } as const;
  expect(readPreviewToken(previewToken(link, 30 * 24 * hourMs), 30 * 24 * hourMs - 1)).toEqual(link);
  expect(readPreviewToken(previewToken(link, 30 * 24 * hourMs), 30 * 24 * hourMs)).toBeNull();
});

describe('no token opens anything', () => {
  const [payload = '', signature = ''] = previewToken(page).split('.');
  const other = encode(JSON.stringify(['document', 'pages', 'another', 'en', Date.now() + hourMs]));

  test.each([
    ['that says something else than was signed', `${other}.${signature}`],
    ['with another signature', `${payload}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`],
    ['with a cut signature', `${payload}.${signature.slice(0, -1)}`],
    ['without a signature', payload],
    ['with more behind it', `${payload}.${signature}.more`],
    ['that is empty', ''],
    ['signed with another secret', `${payload}.${createHmac('sha256', 'other').update(payload).digest('base64url')}`],
  ])('%s', (_, token) => {
    expect(readPreviewToken(token)).toBeNull();
  });

  test.each([
    'not JSON',
    'null',
    '{}',
    '[]',
    '["pages"]',
    `["document","pages","1","xx",${Date.now() + hourMs}]`,
    `["another","pages","1","fr",${Date.now() + hourMs}]`,
    `["pages","1","fr",${Date.now() + hourMs}]`,
    '["document","pages","1","fr","9"]',
  ])('that is signed but malformed: %s', (content) => {
    expect(readPreviewToken(signed(encode(content)))).toBeNull();
  });
});

describe('the address of a preview', () => {
  const req = { user: { id: '1', collection: 'users' } } as unknown as PayloadRequest;

  test('is in the language being edited', () => {
    const url = previewUrl('pages', { id: page.id }, 'en', req) ?? '';
    expect(url).toMatch(/^\/en\/preview\//);
    expect(readPreviewToken(url.slice('/en/preview/'.length))).toEqual(page);
  });

  test('is in French where that language is none of ours', () => {
    expect(previewUrl('pages', { id: page.id }, 'all', req)).toMatch(/^\/fr\/preview\//);
  });

  test('is not given before the document is saved, nor to the public', () => {
    expect(previewUrl('pages', {}, 'fr', req)).toBeUndefined();
    expect(previewUrl('pages', { id: page.id }, 'fr', { user: null } as unknown as PayloadRequest)).toBeUndefined();
  });
});
