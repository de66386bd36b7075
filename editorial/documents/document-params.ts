import { z } from 'zod';
import { publicCollections } from '@/lib/routes';

const id = z.string().regex(/^[\w-]{1,64}$/);

/** Path parameters of endpoints about a document or a global: `…/events/6650…`, `…/globals/footer`. */
export const documentParams = z.union([
  z.object({
    collection: z.enum(publicCollections as [(typeof publicCollections)[number], ...typeof publicCollections]),
    id,
  }),
  z.object({ collection: z.literal('globals'), id: z.enum(['header', 'footer', 'settings']) }),
]);
