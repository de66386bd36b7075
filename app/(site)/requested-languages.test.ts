import { describe, expect, test } from 'vitest';
import { requestedLanguages } from './requested-languages';

const asked = (query: string) => requestedLanguages(new Request(`https://site.example/en/feed.json${query}`));

describe('a file of data', () => {
  test('has what is published in its language, and the rest where that is asked for', () => {
    expect(asked('')).toEqual({ withSource: false });
    expect(asked('?fallback-locale=none')).toEqual({ withSource: false });
    expect(asked('?country=FR&fallback-locale=fr')).toEqual({ withSource: true });
  });

  test.each(['en', 'xx', '', 'fr&fallback-locale=fr', 'none&fallback-locale=fr'])(
    'is refused with %j, as in the JSON API',
    async (value) => {
      const answer = asked(`?fallback-locale=${value}`) as Response;
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        errors: [{ code: 'invalid-value', parameter: 'fallback-locale', message: expect.stringMatching(/.{10}/) }],
      });
    },
  );
});
