import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { langAttributes } from './lang-attributes';

const both = { en: 'ltr', ar: 'rtl' } as const;
const fromTheLeft = { en: 'ltr', fr: 'ltr' } as const;

describe('a text in another language than the text around it', () => {
  test('says its language and direction where the site is written in both', () => {
    expect(langAttributes('en', both)).toEqual({ lang: 'en', dir: 'ltr' });
    expect(langAttributes('ar', both)).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  test('says its language alone where all is written from the left', () => {
    expect(langAttributes('en', fromTheLeft)).toEqual({ lang: 'en' });
  });

  test('may be a word in a language that the site is not in', () => {
    expect(langAttributes('ar', fromTheLeft)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(langAttributes('wo', both)).toEqual({ lang: 'wo', dir: 'ltr' });
    expect(langAttributes('wo', fromTheLeft)).toEqual({ lang: 'wo' });
  });

  test.each([null, undefined, ''])('says nothing where it is in the same (%s)', (language) => {
    expect(langAttributes(language, both)).toEqual({});
  });
});

/** Elements of HTML that are given a language without a direction, by file and line. */
function withoutDirection(file: string): string[] {
  const lines = readFileSync(file, 'utf8').matchAll(
    /<(?:[a-z]\w*|Heading|Tag)(?=\s)(?:[^>]|=>)*?\slang=\{(?:[^>]|=>)*?>/gu,
  );
  return [...lines].flatMap(([element]) => (/\sdir=/.test(element) ? [] : [`${file}: ${element}`]));
}

test('every element of the pages that has a language has a direction', () => {
  const files = execFileSync('git', ['ls-files', 'app', 'blocks', 'components'], { encoding: 'utf8' }).split('\n');
  expect(files.filter((file) => file.endsWith('.tsx')).flatMap(withoutDirection)).toEqual([]);
});
