import type { Payload } from 'payload';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { deleteUnfinishedMedia, purgeUnfinishedMedia, setWaitingUntil } from './waiting';

const later = '2030-01-08T00:00:00.000Z';

type Saved = { data: object; originalDoc?: object; locale?: string; french?: string; user?: object | null };

/** Returns what the hook makes of a save. */
async function save({ data, originalDoc, locale = 'fr', french, user = { id: 'me', collection: 'users' } }: Saved) {
  const stored = { id: '1', alt: { fr: french } };
  const findOne = async ({ collection, where }: { collection: string; where: { id?: { equals?: string } } }) =>
    collection === 'media' && where.id?.equals === stored.id ? stored : null;
  const req = { locale, user, payload: { db: { findOne } } };
  const args = { data, originalDoc, operation: originalDoc ? 'update' : 'create', req };
  return setWaitingUntil(args as unknown as Parameters<typeof setWaitingUntil>[0]);
}

describe('a picture that waits', () => {
  test('waits a week from when the server stored it, whatever was asked', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T12:00:00Z') });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { waitingUntil, addedBy } = await save({
      data: { waitingUntil: '2999-01-01T00:00:00.000Z', addedBy: 'you' },
    });
    expect(waitingUntil).toBe('2026-11-29T12:00:00.000Z');
    expect(addedBy).toBe('me');
  });

  test('waits until it is described and the question about people is answered', async () => {
    const originalDoc = { waitingUntil: later };
    const waits = async (data: object) => (await save({ data, originalDoc })).waitingUntil !== null;
    expect(await waits({ alt: 'Un port' })).toBe(true);
    expect(await waits({ people: 'none' })).toBe(true);
    expect(await waits({ people: 'none', alt: '  ' })).toBe(true);
    expect(await waits({ people: 'none', alt: 'Un port' })).toBe(false);
    expect(await waits({ people: 'none', decorative: true })).toBe(false);
    expect(
      (await save({ data: { people: 'none' }, originalDoc: { ...originalDoc, alt: 'Un port' } })).waitingUntil,
    ).toBe(null);
  });

  test('is described by its French words, in whatever language it is saved', async () => {
    const originalDoc = { id: '1', waitingUntil: later };
    const data = { people: 'none', alt: 'A harbour' };
    expect((await save({ data, originalDoc: { ...originalDoc, id: '2' }, locale: 'en' })).waitingUntil).toBe(later);
    expect((await save({ data, originalDoc, locale: 'en' })).waitingUntil).toBe(later);
    expect((await save({ data, originalDoc, locale: 'en', french: 'Un port' })).waitingUntil).toBe(null);
  });

  test('does not wait where nothing asks for it, and belongs to accounts of the panel alone', async () => {
    expect(await save({ data: {} })).toEqual({ addedBy: 'me', waitingUntil: null });
    for (const user of [null, { id: 'me', collection: 'clients' }]) {
      expect(await save({ data: {}, user })).toEqual({ addedBy: null, waitingUntil: null });
    }
    const nothing = { data: undefined, operation: 'create', req: {} };
    expect(await setWaitingUntil(nothing as unknown as Parameters<typeof setWaitingUntil>[0])).toBeUndefined();
  });

  test('does not begin to wait again', async () => {
    const saved = await save({ data: { waitingUntil: later }, originalDoc: { waitingUntil: null, alt: 'Un port' } });
    expect(saved.waitingUntil).toBe(null);
  });
});

test('pictures without a description after a week are deleted, also from the trash; failures are reported', async () => {
  const requested: unknown[] = [];
  const answering = (errors: unknown[]) =>
    ({
      delete: async (query: unknown) => {
        requested.push(query);
        return { docs: [{}, {}], errors };
      },
    }) as unknown as Payload;
  const now = new Date('2030-01-08T03:27:00.000Z');
  expect(await deleteUnfinishedMedia(answering([]), now)).toBe(2);
  expect(requested).toMatchObject([
    { collection: 'media', trash: true, where: { waitingUntil: { less_than_equal: now.toISOString() } } },
  ]);
  await expect(deleteUnfinishedMedia(answering([{ message: 'no' }]), now)).rejects.toThrow('no');
});

test.each([
  [0, []],
  [2, ['Deleted pictures that had no description after a week: 2']],
])('the job of the night tells of %d deleted pictures', async (count, told) => {
  const logged: string[] = [];
  const payload = {
    delete: async () => ({ docs: Array.from({ length: count }), errors: [] }),
    logger: { info: (message: string) => logged.push(message) },
  };
  const { handler } = purgeUnfinishedMedia as { handler: (args: object) => Promise<object> };
  expect(await handler({ req: { payload } })).toEqual({ output: {} });
  expect(logged).toEqual(told);
});
