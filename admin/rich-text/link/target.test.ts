import { describe, expect, test } from 'vitest';
import type { PanelResult } from '@/search/panel/results';
import { targetOf, typedAddress } from './target';

describe('what is typed into the field of a link', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    [' www.example.org ', 'https://www.example.org'],
    ['example.org/page', 'https://example.org/page'],
    ['contact@example.org', 'mailto:contact@example.org'],
    ['04 76 00 00 00', 'tel:0476000000'],
    ['/fr/page', '/fr/page'],
  ])('%s is the address %s', (typed, url) => {
    expect(typedAddress(typed)).toBe(url);
  });

  test.each(['', '  ', 'école', 'rencontre de Gap', 'javascript:alert(1)', 'rapport.pdf'])(
    '%j is no address',
    (typed) => {
      expect(typedAddress(typed)).toBeNull();
    },
  );
});

test('a result that is a document of the site can be linked, another cannot', () => {
  const result = (key: string): PanelResult => ({
    ...{ key, href: '', kind: 'Événement', language: null, where: null, excerpt: null },
    ...{ title: { text: 'Rencontre', marks: [] }, state: { name: 'draft', text: 'Brouillon' } },
  });
  expect(targetOf(result('events/a1'))).toEqual({
    ...{ kind: 'document', relationTo: 'events', id: 'a1', title: 'Rencontre', about: 'Événement, Brouillon' },
  });
  expect(targetOf({ ...result('events/a1'), state: null })).toMatchObject({ about: 'Événement' });
  for (const key of ['media/a1', 'users/a1', '/admin/collections/events', 'events']) {
    expect(targetOf(result(key)), key).toBeNull();
  }
});
