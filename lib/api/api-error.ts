import { APIError, type PayloadRequest } from 'payload';
import { getT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { requestLanguage } from '../accepted-locale';

/**
 * Stable codes of refusals and their HTTP status. Part of the API: codes are never renamed. Those
 * of a request that is not in the form the API expects are in request-error.ts.
 */
export const apiErrorStatuses = {
  'bad-request': 400,
  'invalid-value': 400,
  'note-missing': 400,
  'nothing-stored': 400,
  // Of /api/changes: not one of this database; older than what is kept.
  'unknown-token': 400,
  // The key of a request (lib/api-keys/).
  'invalid-key': 401,
  'key-expired': 401,
  'key-revoked': 401,
  'key-suspended': 401,
  'key-not-allowed': 403,
  'key-personal-data': 403,
  'key-read-only': 403,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'issues-to-fix': 409,
  'in-trash': 409,
  'locale-incomplete': 409,
  'text-changed': 409,
  'expired-token': 410,
  'too-large': 413,
  locked: 423,
  'too-many-requests': 429,
  // A service that this site asks did not do what it was asked for.
  'service-failed': 502,
} as const;

export type ApiErrorCode = keyof typeof apiErrorStatuses;

type Details = {
  /** For the panel: what the message is about, as the endpoint documents it. */
  data?: Record<string, unknown>;
  /** The query parameter that is wrong. */
  parameter?: string;
  /** The language of the message where its values are texts in one; else the client's. */
  language?: string;
};

/**
 * Thrown by endpoints and hooks to refuse a request: the response is `{ errors: [{ message, code, data, parameter }]
 * }`.
 */
export class ApiError extends APIError<Record<string, unknown> | null> {
  readonly code: ApiErrorCode;
  readonly parameter: string | undefined;

  constructor(
    req: Pick<PayloadRequest, 'headers' | 'i18n' | 'url'>,
    code: ApiErrorCode,
    text: PanelText,
    { data, parameter, language }: Details = {},
  ) {
    const found = req.i18n?.language;
    const messageLanguage = language ?? requestLanguage({ headers: req.headers, url: req.url, found });
    super(getT(messageLanguage)(text), apiErrorStatuses[code], data ?? null, true);
    // Payload logs errors by their names: a refusal is a line, without a stack.
    this.name = 'APIError';
    this.code = code;
    this.parameter = parameter;
  }
}
