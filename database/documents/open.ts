import type { Payload } from 'payload';
import { mongoStore } from './mongodb-store';
import type { DocumentStore } from './sets';
import { sqliteStore } from './sqlite-store';

/** Opens everything that the database of a site stores, for a copy or a backup. */
export const openStore = (payload: Payload, options: { isSnapshot?: boolean } = {}): Promise<DocumentStore> =>
  payload.db.name === 'mongoose' ? mongoStore(payload, options) : sqliteStore(payload);
