import { createLocalReq, type Payload, type TaskConfig } from 'payload';
import { inTransaction } from '@/lib/in-transaction';
import type { Owner } from './projection';
import { documentsReferencing, refreshProjections } from './refresh';

/** Number of documents checked in one transaction: other saves wait no longer than that takes. */
const maxInTransaction = 20;

/** Checks every document again that references a changed one. */
export async function recheckAll(payload: Payload, owner: Owner): Promise<void> {
  const referencing = await documentsReferencing(owner, await createLocalReq({}, payload));
  for (let start = 0; start < referencing.length; start += maxInTransaction) {
    await inTransaction(payload, async (req) => {
      for (const each of referencing.slice(start, start + maxInTransaction)) await refreshProjections(each, req);
    });
  }
}

/** For documents with many references, within a minute (refresh.ts). */
export const recheckReferencingDocumentsTask: TaskConfig<'recheckReferencingDocuments'> = {
  slug: 'recheckReferencingDocuments',
  inputSchema: [
    { name: 'inCollection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
  ],
  retries: 3,
  handler: async ({ input, req }) => {
    await recheckAll(req.payload, input);
    return { output: {} };
  },
};
