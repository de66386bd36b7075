import { expect, test } from 'vitest';
import { missingKeys, withFallback, withFrenchSpaces } from './assemble';

const english = {
  events: {
    title: 'Title',
    states: { open: 'Open', closed: 'Closed' },
    rows: { one: '{count} row', other: '{count} rows' },
  },
  users: { name: 'Name' },
};

// A made-up language of which a part is written.
const partial = {
  events: {
    states: { open: 'Ouverta' },
    rows: { one: '{count} linha', many: '{count} de linhas', other: '{count} linhas' },
  },
};

test('a language that lacks a text says it in English, key by key', () => {
  expect(withFallback(partial, english)).toEqual({
    events: {
      title: 'Title',
      states: { open: 'Ouverta', closed: 'Closed' },
      rows: partial.events.rows,
    },
    users: { name: 'Name' },
  });
});

test('a language of which nothing is written is English', () => {
  expect(withFallback(undefined, english)).toEqual(english);
});

test('what a language lacks is listed', () => {
  expect(missingKeys(partial, english)).toEqual(['events.title', 'events.states.closed', 'users.name']);
  expect(missingKeys(english, english)).toEqual([]);
});

test('French gets its no-break spaces, in plurals and groups too', () => {
  const french = { a: { one: 'Fini : « oui » ?', group: { key: 'Pourquoi ?' } } };
  expect(withFrenchSpaces(french)).toEqual({
    a: { one: 'Fini\u00a0: «\u00a0oui\u00a0»\u00a0?', group: { key: 'Pourquoi\u00a0?' } },
  });
});
