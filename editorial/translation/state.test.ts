import { describe, expect, it } from 'vitest';
import { translationState } from './state';

const row = 'a'.repeat(24);
const other = 'b'.repeat(24);
const french = { title: 'Bonjour', [`programme.${row}.title`]: 'Ouverture' };

const texts = (fr: Record<string, unknown>, en: Record<string, unknown>) => ({ fr, en, es: {} });

describe('a translation', () => {
  it('is missing as long as it has no text, even when it was marked as up to date', () => {
    expect(translationState(texts(french, {}), 'en', french)).toEqual({
      state: 'missing',
      toCheck: Object.keys(french),
    });
  });

  it('is to be checked as a whole until it was marked as up to date', () => {
    expect(translationState(texts(french, { title: 'Hello' }), 'en', null)).toEqual({
      state: 'stale',
      toCheck: Object.keys(french),
    });
  });

  it('is up to date with the source it was made from, even where a text was left empty', () => {
    expect(translationState(texts(french, { title: 'Hello' }), 'en', french)).toEqual({
      state: 'current',
      toCheck: [],
    });
  });

  it('is to be checked where the source text differs', () => {
    const now = { ...french, title: 'Bonsoir' };
    expect(translationState(texts(now, { title: 'Hello' }), 'en', french)).toEqual({
      state: 'stale',
      toCheck: ['title'],
    });
  });

  it('is to be checked where the source has another text', () => {
    const now = { ...french, summary: 'Trois journées' };
    expect(translationState(texts(now, { title: 'Hello' }), 'en', french).toCheck).toEqual(['summary']);
  });

  it('stays up to date when rows are moved or have other ids, as in a copy', () => {
    const copied = { [`programme.${other}.title`]: 'Ouverture', title: 'Bonjour' };
    expect(translationState(texts(copied, { title: 'Hello' }), 'en', french).state).toBe('current');
  });

  it('stays up to date when the rich-text editor stores the same text differently', () => {
    const body = (version: number) => ({ root: { type: 'root', version, children: [{ text: 'Un', detail: 0 }] } });
    expect(translationState(texts({ body: body(2) }, { body: body(1) }), 'en', { body: body(1) }).state).toBe(
      'current',
    );
  });

  it('is to be checked where the source text was removed and the translation is still there', () => {
    const now = { title: 'Bonjour' };
    const english = { title: 'Hello', [`programme.${row}.title`]: 'Opening' };
    expect(translationState(texts(now, english), 'en', french)).toEqual({
      state: 'stale',
      toCheck: [`programme.${row}.title`],
    });
    expect(translationState(texts(now, { title: 'Hello' }), 'en', french).state).toBe('current');
  });

  it('of one locale does not affect the other', () => {
    const all = { fr: french, en: { title: 'Hello' }, es: { title: 'Hola' } };
    expect(translationState(all, 'es', null).state).toBe('stale');
    expect(translationState(all, 'en', french).state).toBe('current');
  });
});
