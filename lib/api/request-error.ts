import { APIError } from 'payload';
import { getT } from '@/messages/panel';
import type { PanelKey } from '@/messages/panel/types';
import { apiLimits } from '../limits';
import { errorDocs } from './error-docs';

const { maxConditions, maxParameters } = apiLimits;

/** Why the API refuses a request. Codes are part of the API: they are never renamed. */
export type RequestErrorCode =
  PanelKey<'apiErrors'> extends infer Key ? (Key extends `apiErrors.request.${infer Code}` ? Code : never) : never;

/** The status of each, where nothing else is said. */
export const requestErrorStatuses: Readonly<Record<RequestErrorCode, number>> = {
  'unknown-parameter': 400,
  'repeated-parameter': 400,
  'invalid-value': 400,
  'invalid-locale': 400,
  'unknown-field': 400,
  'unknown-operator': 400,
  'too-many-conditions': 400,
  'too-many-parameters': 400,
  'method-override': 400,
  'key-in-address': 400,
  'invalid-body': 400,
  'invalid-field-value': 400,
  'unknown-reference': 400,
  'invalid-token': 400,
  'unknown-address': 404,
  'too-large': 413,
  'body-too-large': 413,
};

/** What Payload says of a file above the bound for all uploads: its code, since it takes one text for all languages. */
export const fileTooLarge = 'too-large' satisfies RequestErrorCode;

/** The most characters of a client's input that are repeated in a response and in the log. */
const maxEchoLength = 100;

/**
 * A request that the API refuses because of what it asks, with a stable code and the parameter or field that is wrong.
 */
export class RequestError extends APIError {
  readonly code: RequestErrorCode;
  /** What is wrong, as the message names it: a parameter, or one with its value (`sort=nothing`). */
  readonly subject: string | undefined;

  constructor(code: RequestErrorCode, subject?: string) {
    const named = subject?.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, maxEchoLength);
    super(named ? `${code}: ${named}` : code, requestErrorStatuses[code], null, true);
    // Payload logs errors by their names: a refusal is a line, without a stack.
    this.name = 'APIError';
    this.code = code;
    this.subject = named;
  }
}

/** Whether an error is a `RequestError`: by its parts, since the bundler may have made two copies of the class. */
export function isRequestError(error: unknown): error is RequestError {
  return error instanceof APIError && 'code' in error && 'subject' in error;
}

/** A refusal as the API answers it. */
export type DescribedError = { message: string; code: string; parameter?: string; docs?: string };

/** A refusal in a language, with the parameter it is about. */
export function describeRequestError(
  code: RequestErrorCode,
  subject: string | undefined,
  language: string,
): DescribedError {
  const max = code === 'too-many-parameters' ? maxParameters : maxConditions;
  const message = getT(language)(`apiErrors.request.${code}`, { parameter: subject ?? '', max });
  const [parameter] = subject?.split('=', 1) ?? [];
  return { message, code, ...(parameter && { parameter }), docs: errorDocs(code, language) };
}
