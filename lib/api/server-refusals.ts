/**
 * Why the server refuses a request before the API reads it (server/refusals.ts), and the status of each. Codes are part of the
 * API: they are never renamed.
 */
export const serverRefusalStatuses = {
  'bad-request': 400,
  'method-override': 400,
  'method-not-allowed': 405,
  'length-required': 411,
  'body-too-large': 413,
  'address-too-long': 414,
  'too-many-requests': 429,
  'headers-too-large': 431,
  'server-busy': 503,
  'database-unavailable': 503,
  'internal-error': 500,
} as const;
