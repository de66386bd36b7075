import { apiErrorStatuses } from './api-error';
import { requestErrorStatuses } from './request-error';
import { serverRefusalStatuses } from './server-refusals';

/** What the API calls the errors of Payload, by the name of their class. */
export const payloadErrorCodes = {
  AuthenticationError: 'authentication-failed',
  FileRetrievalError: 'file-unreadable',
  FileUploadError: 'file-unreadable',
  Forbidden: 'forbidden',
  LockedAuth: 'account-locked',
  MissingFile: 'file-missing',
  NotFound: 'not-found',
  UnauthorizedError: 'unauthorized',
  ValidationError: 'invalid-document',
} as const;

/** Of errors that have no name of their own, by their status. */
export const codesByStatus = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'too-many-requests',
  503: 'unavailable',
} as const;

const payloadStatuses = {
  'authentication-failed': 401,
  'file-unreadable': 400,
  forbidden: 403,
  'account-locked': 401,
  'file-missing': 400,
  'not-found': 404,
  unauthorized: 401,
  'invalid-document': 400,
  unavailable: 503,
  'internal-error': 500,
} as const satisfies Record<
  (typeof payloadErrorCodes)[keyof typeof payloadErrorCodes] | 'unavailable' | 'internal-error',
  number
>;

/** Codes of the tables above, which documentation explains one by one. */
export type DocumentedErrorCode =
  | keyof typeof apiErrorStatuses
  | keyof typeof requestErrorStatuses
  | keyof typeof serverRefusalStatuses
  | keyof typeof payloadStatuses;

/** The codes that the documentation explains, and the status of each. */
export const documentedErrors: ReadonlyMap<DocumentedErrorCode, number> = new Map(
  Object.entries({ ...apiErrorStatuses, ...payloadStatuses, ...requestErrorStatuses, ...serverRefusalStatuses })
    .sort(([a, statusA], [b, statusB]) => statusA - statusB || (a < b ? -1 : 1))
    .map(([code, status]) => [code as DocumentedErrorCode, status]),
);
