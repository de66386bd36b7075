import { describe, expect, test } from 'vitest';
import { targetLocales } from '@/editorial/status';
import { filtersOf, queueQuery } from './query';

const [first] = targetLocales;
const usual = { languages: targetLocales, state: 'todo', collection: null, search: '', page: 1 } as const;

describe('the address of the translation queue', () => {
  test('without filters lists what is left to do in all languages', () => {
    expect(filtersOf()).toEqual(usual);
    expect(queueQuery(usual)).toBe('');
  });

  test('is read as it is written', () => {
    const filters = {
      languages: [first as (typeof targetLocales)[number]],
      state: 'stale',
      search: 'a b',
      page: 3,
    } as const;
    const query = queueQuery({ ...filters, collection: 'events' });
    expect(query).toBe(`?q=a+b&language=${first}&state=stale&collection=events&page=3`);
    expect(filtersOf(Object.fromEntries(new URLSearchParams(query)))).toEqual({ ...filters, collection: 'events' });
  });

  test.each([
    ['reste', 'todo'],
    ['manquante', 'missing'],
    ['a-revoir', 'stale'],
    ['pas-montree', 'hidden'],
    ['tout', 'all'],
  ])('is read with its former, French names, as bookmarks have them (%s)', (etat, state) => {
    const { languages, ...others } = filtersOf({ langue: first, etat, contenu: 'members' });
    expect(languages).toEqual([first]);
    expect(others).toMatchObject({ state, collection: 'members' });
  });

  test.each([{ language: 'xx' }, { state: 'constructor' }, { collection: 'users' }, { page: '0' }, { page: '1.5' }])(
    'is read without what it can not mean (%o)',
    (query) => expect(filtersOf(query)).toEqual(usual),
  );
});
