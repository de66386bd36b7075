import type { CollectionBeforeOperationHook } from 'payload';
import { isAdmin } from '@/lib/access';
import { fieldError } from '@/lib/api/field-error';
import { settings } from '@/lib/settings';
import { requestT } from '@/messages/panel';
import { findAddressFailure } from '../external-links/request';

/** Reads the address of a webhook: https, or http where the operator allows its private network. */
export function addressOf(text: unknown): URL | null {
  if (typeof text !== 'string' || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/**
 * Refuses an address that messages may not be sent to, before the transaction: the name is looked up. It is checked
 * again at each sending, since a name may get another address.
 */
export const preventPrivateAddress: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  // The access rule refuses the others, after this.
  if (!overrideAccess && !isAdmin({ req })) return args;
  const { data } = args as { data?: { url?: unknown } };
  if (data?.url === undefined) return args;
  const url = addressOf(data.url);
  const refuse = (message: string) => fieldError(req, { path: 'url', message }, 'webhooks');
  if (!url || url.username || url.password) throw refuse(requestT(req)('errors.webAddress'));
  const failure = await findAddressFailure(url, settings.checkedNetworks);
  if (failure === 'inner') throw refuse(requestT(req)('webhookErrors.privateAddress'));
  if (failure) throw refuse(requestT(req)('webhookErrors.unknownHost'));
  // Only within a network that the operator has named: elsewhere anyone could read it on its way.
  if (url.protocol === 'http:' && settings.checkedNetworks.rules.length === 0) {
    throw refuse(requestT(req)('webhookErrors.httpsOnly'));
  }
  return args;
};
