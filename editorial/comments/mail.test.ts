import { describe, expect, test } from 'vitest';
import { commentMail } from './mail';

const data = {
  comment: { text: '@Zoé peux-tu vérifier ?' },
  isMention: true,
  title: 'Deux jours\nà Gap',
  by: 'Ana',
  place: 'Programme › 2. Moment › Titre',
  quote: 'Débat',
  url: 'https://example.org/admin/collections/events/1?locale=fr&thread=2',
};

/** French has no-break spaces. */
const plain = (text: unknown) => String(text).replace(/[\u00a0\u202f]/g, ' ');

describe('a mail about a comment', () => {
  test('says who names you, where, with the words, the comment and the way to the answer', () => {
    const { subject, text } = commentMail(data, 'fr');
    expect(plain(subject)).toBe('On vous mentionne : Deux jours à Gap');
    expect(plain(text).split('\n\n')).toEqual([
      'Ana vous mentionne dans un commentaire sur « Deux jours à Gap ».',
      'Programme › 2. Moment › Titre\n« Débat »',
      '@Zoé peux-tu vérifier ?',
      `Lire et répondre :\n${data.url}`,
    ]);
  });

  test('says that a comment is answered, also of what has neither title nor words nor author', () => {
    const { subject, text } = commentMail({ ...data, isMention: false, title: '', by: null, quote: null }, 'en');
    expect(subject).toBe('Reply to a comment: Untitled');
    expect(text).toContain('Someone in the team replies to a comment that you took part in, on “Untitled”.');
    expect(text).toContain('\n\nProgramme › 2. Moment › Titre\n\n@Zoé');
  });
});
