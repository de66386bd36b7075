import type { PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import type { Role } from '@/lib/access';
import { startReads } from './index';

/** A database that answers every query with a number of rows, and counts the queries. */
function answering(rows: number) {
  const requested: string[] = [];
  const docs = Array.from({ length: rows }, (_, number) => ({
    id: String(number),
    documentId: String(number),
    toId: String(number),
    key: `events/${number}`,
    title: `Titre ${number}`,
    waitUntil: '2030-01-01T00:00:00.000Z',
    input: { type: 'publish', doc: { relationTo: 'events', value: String(number) } },
  }));
  const answer = async ({ collection }: { collection?: string }) => {
    requested.push(collection ?? 'global');
    return { docs: [...docs], totalDocs: rows, totalPages: 1, page: 1 };
  };
  return { requested, payload: { find: answer, count: answer, findGlobal: answer } };
}

const wanted = { comments: null, unfinished: null, scheduled: null };

async function questionsOf(role: Role, rows: number): Promise<string[]> {
  const { requested, payload } = answering(rows);
  const req = { payload, user: { collection: 'users', id: '1', role } } as unknown as PayloadRequest;
  const person = { id: '1', name: 'x', role, language: 'fr' as const };
  const reads = startReads(req, person, wanted);
  await Promise.all(Object.values(reads).filter((each) => each instanceof Promise));
  return requested;
}

describe('the queries of the dashboard', () => {
  it('are as many for a thousand rows as for one', async () => {
    const one = await questionsOf('editor', 1);
    expect((await questionsOf('editor', 1000)).length).toBe(one.length);
    expect(one.length).toBe(23);
  });

  it('are few more on the first day of an empty site', async () => {
    expect((await questionsOf('editor', 0)).length).toBeLessThanOrEqual(22);
  });

  it('omit what a contributor may not see', async () => {
    const requested = await questionsOf('contributor', 3);
    expect(requested).not.toContain('submissions');
    expect(requested).not.toContain('content-links');
    expect(requested.length).toBe(17);
    expect((await questionsOf('contributor', 1000)).length).toBe(17);
  });

  it('continue when one fails', async () => {
    const { payload: answered } = answering(2);
    const failing = {
      ...answered,
      find: async (question: { collection?: string }) => {
        if (question.collection === 'submissions') throw new Error('no such table');
        return answered.find(question);
      },
    };
    const req = { payload: failing, user: { collection: 'users', id: '1', role: 'editor' } };
    const person = { id: '1', name: 'x', role: 'editor', language: 'fr' } as const;
    const reads = startReads(req as unknown as PayloadRequest, person, wanted);
    await expect(reads.messages).rejects.toThrow('no such table');
    expect((await reads.unfinished).totalDocs).toBe(2);
    expect(await reads.quiet).toBe(false);
  });
});
