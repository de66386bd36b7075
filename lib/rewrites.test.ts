import { describe, expect, test } from 'vitest';
import { rewrites } from './rewrites';
import { sectionCollections, sectionPath } from './routes';

const rules = rewrites().beforeFiles;
const first = (path: string) => rules.find(({ source }) => source === `${path}/:path*`)?.destination;

describe('section names', () => {
  test('are rewritten to their folder in each language', () => {
    expect(first('/fr/membres')).toBe('/fr/members/:path*');
    expect(first('/es/documentos')).toBe('/es/documents/:path*');
  });

  test('that are the folder’s own need no rule', () => {
    expect(first('/en/members')).toBeUndefined();
    expect(first('/fr/documents')).toBeUndefined();
  });

  test('a folder’s name is no address where the language says otherwise', () => {
    expect(first('/fr/members')).toMatch(/^\/fr\/_\//);
    expect(first('/es/concepts')).toMatch(/^\/es\/_\//);
  });

  test('are rewritten for the section’s files too, and only in their own language', () => {
    const file = (path: string) => rules.find(({ source }) => source === `${path}.:extension([a-z]+)`)?.destination;
    expect(file('/fr/evenements')).toBe('/fr/events.:extension');
    expect(file('/fr/events')).toMatch(/^\/fr\/_\//);
    expect(file('/en/events')).toBeUndefined();
  });

  test('the thanks of a form have one in each language', () => {
    expect(first('/fr/merci')).toBe('/fr/thanks/:path*');
    expect(first('/es/thanks')).toMatch(/^\/es\/_\//);
  });

  test('are refused before they are led on, so that what is led on is not refused', () => {
    const rules = rewrites().beforeFiles.filter(({ has }) => !has);
    const lastRefusal = rules.findLastIndex(({ destination }) => destination.includes('/_/'));
    const firstRewrite = rules.findIndex(({ destination }) => !destination.includes('/_/'));
    expect(lastRefusal).toBeLessThan(firstRewrite);
  });

  test('every section has an address in every language', () => {
    for (const section of sectionCollections) expect(sectionPath(section, 'es')).toMatch(/^\/es\/[a-z]+$/);
  });
});

test('only what a form sends is led to the handler of forms', () => {
  const [rule] = rewrites().beforeFiles;
  expect(rule?.destination).toBe('/submit/:locale/:path*');
  expect(rule?.has).toEqual([expect.objectContaining({ type: 'header', key: 'content-type' })]);
});
