import type { FieldAccess, PayloadRequest } from 'payload';
import { isStaff } from '../access';

/** Whether a request comes from an anonymous client of the REST API, not from the site itself or from staff. */
export const isApiClient = (req: PayloadRequest): boolean => req.payloadAPI !== 'local' && !isStaff({ req });

/** Read access of a field that only queries of the site itself use. */
export const internalField: FieldAccess = ({ req }) => !isApiClient(req);

/** Marks a field that no API client may name: the check of a query refuses it like a field that does not exist. */
const unnamed = { internal: true } as const;

/** Whether API clients may not name a field in a query. */
export const isUnnamed = ({ custom }: { custom?: Record<string, unknown> }): boolean => custom?.internal === true;

/**
 * Access of a field that the server's own queries for API clients ask by, such as their default order: clients neither see nor
 * name it. Payload evaluates the rule of a query without a document.
 */
export const internalToAnswers = {
  access: { read: (({ req, doc }) => doc === undefined || !isApiClient(req)) satisfies FieldAccess },
  custom: unnamed,
} as const;
