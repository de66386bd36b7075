import { expect, test } from 'vitest';
import { megabyte } from './limits';
import { readPostedForm } from './posted-form';

const sent = (body: string) => new Request('http://site.test/', { method: 'POST', body });

test('a field that is sent several times has all its values, in order', async () => {
  expect(await readPostedForm(sent('a=1&b=%C3%A9t%C3%A9&a=2'), 100)).toEqual(
    new Map([
      ['a', ['1', '2']],
      ['b', ['été']],
    ]),
  );
});

test('what is larger than allowed is not read', async () => {
  expect(await readPostedForm(sent('a=12345'), 6)).toBeNull();
  expect(await readPostedForm(sent('a=12345'), 7), 'just as large').toEqual(new Map([['a', ['12345']]]));
});

test('a request without a body has no fields', async () => {
  expect(await readPostedForm(new Request('http://site.test/', { method: 'POST' }), 100)).toEqual(new Map());
});

test('the same name a hundred thousand times is work for an instant, not for minutes', async () => {
  const fields = await readPostedForm(sent('a&'.repeat(130_000)), megabyte);
  expect(fields?.get('a')).toHaveLength(130_000);
}, 5000);
