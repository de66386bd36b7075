import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { publicCollections } from '@/lib/routes';
import { inLanguage } from '@/lib/words';
import { readStored, type StoredDocument } from '../documents/stored';
import { refusals } from './words';

/** Ends a request with a status and a sentence in the language of whoever asks. */
export function refuse(req: PayloadRequest, status: number, reason: keyof typeof refusals): never {
  const message = inLanguage(refusals[reason], req.i18n.language);
  throw new APIError(message, status, { reason }, true);
}

/** Far more than a note needs. */
const longestNote = 2000;

const body = z.object({
  collection: z
    .enum(publicCollections as [string, ...string[]])
    .transform((name) => name as (typeof publicCollections)[number]),
  id: z.string().regex(/^[0-9a-f]{24}$/),
  note: z
    .string()
    .default('')
    .transform((note) => note.trim()),
  // What was read: of an answer to a request.
  version: z.string().max(64).optional(),
  savedAt: z.string().max(40).optional(),
});

/** What a request about a review says, checked. */
export type Asked = z.infer<typeof body>;

/** Reads what a request about a review says, or refuses it. */
export async function readRequest(req: PayloadRequest): Promise<Asked> {
  const sent: unknown = await req.json?.().catch(() => null);
  const read = body.safeParse(sent);
  if (!read.success) refuse(req, 400, 'unreadable');
  if (read.data.note.length > longestNote) refuse(req, 400, 'noteTooLong');
  return read.data;
}

/** The newest version of what is asked about, or a refusal where there is none to review. */
export async function readAsked(
  { collection, id }: Asked,
  req: PayloadRequest,
): Promise<{ newest: StoredDocument; version: string | null }> {
  const stored = await readStored(collection, id, req);
  if (!stored) refuse(req, 404, 'gone');
  if (stored.newest.deletedAt) refuse(req, 409, 'binned');
  return stored;
}

/** Which version it is, and when it was saved last: an autosave writes into the version it wrote before. */
export function isStale(asked: Asked, stored: { newest: StoredDocument; version: string | null }): boolean {
  const same = asked.savedAt && Date.parse(asked.savedAt) === Date.parse(stored.newest.updatedAt);
  return !same || (stored.version !== null && asked.version !== stored.version);
}
