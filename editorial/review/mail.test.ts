import type { PayloadRequest } from 'payload';
import { describe, expect, test } from 'vitest';
import { panelLanguages } from '@/messages/panel/languages';
import { messageOf, reviewMail } from './mail';
import type { Step } from './state';

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

describe('who gets the mail about a step', () => {
  const accounts = [
    { id: 'admin', email: 'admin@example.org', name: 'Ada', role: 'admin' },
    { id: 'editor', email: 'editor@example.org', name: 'Eva', role: 'editor' },
    { id: 'author', email: 'author@example.org', name: 'Aya', role: 'author' },
    { id: 'other', email: 'other@example.org', name: 'Oto', role: 'author' },
  ];
  const createdAt = '2026-11-23T09:10:00.000Z';
  const step = (action: Step['action'], by: string | null, note: string | null = null) => ({
    ...{ id: `${action} by ${by}`, action, by, note, createdAt, inCollection: 'documents', documentId: 'd1' },
  });

  /** The mail about the step of this name, of a document whose steps are these, the newest first. */
  function message(id: string, steps: ReturnType<typeof step>[], key = 'documents/d1') {
    type Query = { collection: string; where: { id?: { equals: string }; key?: { equals: string } } };
    const payload = {
      db: {
        findOne: async ({ collection, where }: Query) => {
          if (collection === 'review-log') return steps.find((each) => each.id === where.id?.equals) ?? null;
          return collection === 'content-status' && where.key?.equals === key ? { title: 'La charte' } : null;
        },
        find: async () => ({ docs: steps }),
      },
      find: async () => ({ docs: accounts.filter(({ role }) => role !== 'author') }),
      findByID: async (query: { id: string }) => accounts.find((each) => each.id === query.id) ?? null,
    };
    return messageOf(id, { payload } as unknown as PayloadRequest);
  }

  const recipients = async (...steps: ReturnType<typeof step>[]) => (await message(steps[0]?.id ?? '', steps))?.to;
  const asked = step('requested', 'author', 'Bien ?');

  test('those who publish, of a request, but for the one who asks', async () => {
    expect(await recipients(asked)).toEqual(['admin@example.org', 'editor@example.org']);
    expect(await recipients(step('requested', 'editor'))).toEqual(['admin@example.org']);
  });

  test('no one, of a request that was answered, withdrawn or made again meanwhile', async () => {
    for (const newer of [step('published', 'admin'), step('withdrawn', 'author'), step('requested', 'other')]) {
      expect(await message(asked.id, [newer, asked]), newer.id).toBeNull();
    }
  });

  test('who asked, of the answer', async () => {
    const answer = step('sent-back', 'editor', 'Il manque');
    expect(await recipients(answer, asked)).toEqual(['author@example.org']);
    expect(await recipients(step('published', 'editor'), answer, asked)).toEqual(['author@example.org']);
    const newer = [step('sent-back', 'admin'), step('requested', 'other')];
    const later = [...newer, answer, asked, step('published', 'admin'), step('requested', 'admin')];
    expect((await message(answer.id, later))?.to, 'not who asks later, nor who asked before').toEqual([
      'author@example.org',
    ]);
  });

  test('no one, of an answer to oneself, to no request or to an account that is gone', async () => {
    expect(await recipients(step('published', 'editor'), step('requested', 'editor'))).toBeUndefined();
    expect(await recipients(step('published', 'editor'))).toBeUndefined();
    expect(await recipients(step('published', 'editor'), step('requested', 'gone'))).toBeUndefined();
    expect(await recipients(step('published', 'editor'), step('requested', null))).toBeUndefined();
  });

  test('no one, of a step or a document that is gone', async () => {
    expect(await message('gone', [asked])).toBeNull();
    expect(await message(asked.id, [asked], 'documents/other')).toBeNull();
  });

  test('and what it says: who took the step, of which document, so that no program answers', async () => {
    const mail = await message(asked.id, [asked]);
    expect(mail).toMatchObject({
      subject: 'À relire\u00a0: La charte',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    expect(mail?.text).toContain('Aya demande');
    expect(mail?.text).toContain('«\u00a0Bien ?\u00a0»');
    expect(mail?.text).toContain('/admin/reviews/documents/d1');
    const byNobody = step('requested', 'gone');
    expect((await message(byNobody.id, [byNobody]))?.text).not.toMatch(/Aya|undefined|null/);
  });
});
