import { describe, expect, it } from 'vitest';
import { sumUp } from './sentence';

const none = { failed: 0, reviews: 0, requests: 0, comments: 0, unfinished: 0, messages: 0 };

describe('sumUp', () => {
  it('describes waiting work in one sentence, small numbers in letters', () => {
    expect(sumUp({ ...none, reviews: 2, unfinished: 1 }, 'fr')).toBe(
      'Deux textes attendent votre relecture\u00a0; un texte est à reprendre.',
    );
    expect(sumUp({ ...none, unfinished: 12, messages: 1 }, 'fr')).toBe(
      '12 textes sont à reprendre\u00a0; un message attend une réponse.',
    );
    expect(sumUp({ ...none, comments: 2, unfinished: 1 }, 'fr')).toBe(
      'Deux commentaires vous concernent\u00a0; un texte est à reprendre.',
    );
    expect(sumUp({ ...none, reviews: 1, messages: 2 }, 'en')).toBe(
      'One text is waiting for your review; two messages are waiting for an answer.',
    );
  });

  it('begins with schedules that failed', () => {
    expect(sumUp({ ...none, failed: 1, messages: 1 }, 'fr')).toBe(
      'Un texte n’a pas été publié ou retiré comme prévu\u00a0; un message attend une réponse.',
    );
    expect(sumUp({ ...none, failed: 2 }, 'es')).toMatch(/^Dos textos no se han publicado/);
  });

  it('says that nothing waits', () => {
    expect(sumUp(none, 'fr')).toMatch(/^Rien n’attend/);
    expect(sumUp(none, 'es')).toMatch(/^No hay nada pendiente/);
  });
});
