import { expect, test } from 'vitest';
import { passwordProblem } from './passwords';

test.each([
  ['eleven chars', 'k7#mQ2vX!9w', 'passwordShort'],
  ['eleven characters that take two units each', '🌊'.repeat(11), 'passwordShort'],
  ['a common one, made longer', 'password1234', 'passwordWeak'],
  ['one character many times', 'aaaaaaaaaaaaaaaa', 'passwordWeak'],
  ['a walk on the keyboard', 'qwertyuiop123', 'passwordWeak'],
  ['four unrelated words', 'lanterne-crabe-onze-velours', null],
  ['one as npm start makes them', 'h4kxm-2pqrs-wv9ad-tz6yn', null],
])('%s', (_, password, problem) => {
  expect(passwordProblem(password)).toBe(problem);
});

test.each(['mairie.belleombre@example.org', 'Mairiebelleombre', 'Belleombre2026!'])(
  'a person’s own name and address don’t make a good one: %s',
  (password) => {
    expect(passwordProblem(password)).toBeNull();
    expect(passwordProblem(password, ['mairie.belleombre@example.org', 'Mairie de Belleombre'])).toBe('passwordWeak');
  },
);

test('of a very long one only the first 256 characters are judged', () => {
  const good = 'lanterne-crabe-onze-velours';
  expect(passwordProblem('a'.repeat(256 - good.length) + good)).toBeNull();
  expect(passwordProblem('a'.repeat(256) + good)).toBe('passwordWeak');
});

test('small words of a name may stand in a password: they are in every sentence', () => {
  const password = 'un-or-du-za-kiosque-velours';
  expect(passwordProblem(password, ['Jo de La Mer, or du za'])).toBeNull();
});

test('a name is found whatever its capitals and the signs between its words', () => {
  expect(passwordProblem('MARTINIQUE-Belleombre', ['belleombre.MARTINIQUE@example.org'])).toBe('passwordWeak');
});

test('a password is long enough at twelve characters', () => {
  expect(passwordProblem('k7#mQ2vX!9wZ')).toBeNull();
});
