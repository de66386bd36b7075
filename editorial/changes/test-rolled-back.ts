import type { Payload } from 'payload';
import { expect } from 'vitest';

/** Publishes a member in a transaction that is rolled back. */
export async function rollBackMember(payload: Payload, name: string): Promise<void> {
  // It reads settings, which a test sets before it is imported.
  const { inTransaction } = await import('@/lib/in-transaction');
  const save = inTransaction(payload, async (req) => {
    await payload.create({
      collection: 'members',
      data: { name, kind: 'association', _status: 'published' } as never,
      locale: 'fr',
      overrideAccess: true,
      req,
    });
    throw new Error('no');
  });
  await expect(save).rejects.toThrow('no');
}
