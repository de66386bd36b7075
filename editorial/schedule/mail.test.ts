import { expect, test } from 'vitest';
import type { ScheduleInput } from './jobs';
import { failureMail } from './mail';

const id = '0123456789abcdef01234567';
const data = {
  input: { type: 'publish', doc: { relationTo: 'events', value: id } } satisfies Partial<ScheduleInput>,
  waitUntil: '2026-11-30T08:00:00.000Z',
  failure: { reason: 'incomplete', detail: 'Titre, Résumé' },
  title: 'Rencontre',
  siteUrl: 'https://example.org',
} as const;

test('a failure is described completely, in the language of its reader', () => {
  expect(failureMail(data, 'fr')).toEqual({
    subject: 'La publication programmée n’a pas eu lieu\u00a0: Rencontre',
    text: [
      '«\u00a0Rencontre\u00a0» devait être publié lundi 30 novembre 2026 (9\u00a0h\u00a000, heure de Paris), et ne l’a pas été.',
      'Il manquait de quoi publier\u00a0: Titre, Résumé. Complétez, puis publiez ou programmez de nouveau.',
      `Ouvrir le texte, et le programmer de nouveau s’il le faut\u00a0:\nhttps://example.org/admin/collections/events/${id}`,
    ].join('\n\n'),
  });
  expect(failureMail(data, 'en').text).toContain('on Monday 30 November 2026 (09:00, Paris time)');
  expect(failureMail(data, 'es').text).toContain('el lunes 30 de noviembre de 2026 (09:00, hora de París)');
});

test('a failed unpublication is described as one, and a title can’t begin another header', () => {
  const input = { ...data.input, type: 'unpublish' } as const;
  const { subject, text } = failureMail({ ...data, input, title: 'Un\r\nBcc: a@b.org' }, 'fr');
  expect(subject).toBe('Le retrait programmé n’a pas eu lieu\u00a0: Un Bcc: a@b.org');
  expect(text).toContain('devait être retiré du site');
  expect(failureMail({ ...data, title: null }, 'es').subject).toContain('Sin título');
});

test('a substitute recipient reads why they get the mail', () => {
  expect(failureMail(data, 'fr').text).not.toContain('Vous recevez ce courriel');
  expect(failureMail(data, 'fr', true).text).toContain('Vous recevez ce courriel parce que');
});
