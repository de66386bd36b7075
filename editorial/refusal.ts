import { APIError, type PayloadRequest } from 'payload';
import { isEditor } from '@/lib/access';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';

const onlyEditors = label('errors.onlyEditors');

/** Ends an endpoint with a status and a sentence in the language of whoever asks. */
export function refuse(req: PayloadRequest, status: number, reason: Words): never {
  throw new APIError(inLanguage(reason, req.i18n.language), status, undefined, true);
}

/** Refuses everyone but editors and admins. */
export function onlyForEditors(req: PayloadRequest): void {
  if (!isEditor({ req })) refuse(req, 403, onlyEditors);
}
