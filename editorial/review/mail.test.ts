import { describe, expect, test } from 'vitest';
import { panelLanguages } from '@/messages/panel/languages';
import { reviewMail } from './mail';

const about = {
  title: 'La\ncharte',
  by: 'Aya',
  document: { collection: 'documents', id: 'd1' },
  siteUrl: 'https://example.org',
};

describe('the mail about a review', () => {
  test('asks editors for a review, with a link to the changes', () => {
    expect(reviewMail({ ...about, step: { action: 'requested', note: 'Bien ?' } }, 'fr')).toEqual({
      subject: 'À relire\u00a0: La charte',
      text: [
        'Aya demande une relecture de «\u00a0La charte\u00a0».',
        '«\u00a0Bien ?\u00a0»',
        'Lire ce qui change et répondre\u00a0:\nhttps://example.org/admin/reviews/documents/d1',
      ].join('\n\n'),
    });
  });

  test('reports the publication to the requester, with a link to the document', () => {
    expect(reviewMail({ ...about, step: { action: 'published', note: null } }, 'en')).toEqual({
      subject: 'Published: La charte',
      text: [
        'Aya has reviewed and published “La charte”. The text is on the site.',
        'See the text:\nhttps://example.org/admin/collections/documents/d1',
      ].join('\n\n'),
    });
  });

  test('brings the note that it was sent back with', () => {
    const { subject, text } = reviewMail({ ...about, step: { action: 'sent-back', note: 'Falta algo' } }, 'es');
    expect(subject).toBe('Devuelto con una nota: La charte');
    expect(text).toContain('«Falta algo»');
  });

  test.each(panelLanguages)('names what has no title and who has no account any more, in %s', (language) => {
    const step = { action: 'requested', note: null } as const;
    const { subject, text } = reviewMail({ ...about, title: '', by: null, step }, language);
    expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined|null/);
    expect(subject).not.toMatch(/: $/);
  });
});
