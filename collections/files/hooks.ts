import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { say } from '@/lib/staff-words';

/** A stored file is never replaced, since a published document and its versions point to it. */
export const keepFilesUnchanged: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file) throw new APIError(say('filesNeverChange', req), 400, undefined, true);
  return args;
};
