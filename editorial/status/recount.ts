import { createLocalReq, type Payload, type TaskConfig } from 'payload';
import { inTransaction } from '@/lib/in-transaction';
import { documentsNaming, type Owner, refreshDocument } from './refresh';

/** How many documents are counted anew in one transaction: others who save wait no longer than that takes. */
const slice = 20;

/** Counts anew what is to be mended in every document that names one. */
export async function recount(payload: Payload, owner: Owner): Promise<void> {
  const naming = await documentsNaming(owner, await createLocalReq({}, payload));
  for (let start = 0; start < naming.length; start += slice) {
    await inTransaction(payload, async (req) => {
      for (const row of naming.slice(start, start + slice))
        await refreshDocument(row.inCollection, row.documentId, req);
    });
  }
}

/** Where many documents name what came, left or was described, within the minute (see refreshWhatNames). */
export const recountNaming: TaskConfig<'recountNaming'> = {
  slug: 'recountNaming',
  inputSchema: [
    { name: 'inCollection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
  ],
  retries: 3,
  handler: async ({ input, req }) => {
    await recount(req.payload, input);
    return { output: {} };
  },
};
