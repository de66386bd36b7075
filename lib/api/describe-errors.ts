import type { AfterErrorHook } from 'payload';
import { requestLanguage } from '../accepted-locale';
import { codesByStatus, documentedErrors, payloadErrorCodes } from './error-codes';
import { errorDocs } from './error-docs';
import { describeRequestError, fileTooLarge, isRequestError } from './request-error';

const codes: Record<string, string> = payloadErrorCodes;
const otherCodes: Record<number, string> = codesByStatus;

/** An entry of `errors`, with the code that an earlier hook may have given it. */
type Coded = NonNullable<Parameters<AfterErrorHook>[0]['result']>['errors'][number] & { code?: string };

/**
 * The message of errors that are about no field, as a property beside `errors`. Payload's forms show it whole; without it
 * they cut the messages of `errors` at colons and commas, as if they were lists of fields.
 */
function wholeMessage(errors: readonly { message?: string; data?: unknown }[]): { message?: string } {
  const ofFields = errors.some(({ data }) => typeof data === 'object' && data !== null && 'errors' in data);
  const messages = errors.flatMap(({ message }) => message ?? []);
  return ofFields || messages.length === 0 ? {} : { message: messages.join('\n') };
}

const respond = <T extends { message: string }>(errors: T[]) => ({
  response: { errors, ...wholeMessage(errors) },
});

/** Whether an error is Payload's about a field that does not exist, or may not be read: the two must not differ. */
const isQueryError = (error: { name: string; data?: unknown }): error is { name: string; data: { path: string }[] } =>
  error.name === 'QueryError' && Array.isArray(error.data);

/**
 * Adds a stable `code` to each error of the API, and to refused requests a message in the client's language: `{ errors:
 * [{ message, code, parameter }], message }`. Payload's other properties stay, for the panel.
 */
export const describeErrors: AfterErrorHook = ({ error, req, result }) => {
  const language = requestLanguage({ headers: req.headers, url: req.url, found: req.i18n?.language });
  if (isRequestError(error)) {
    return respond([describeRequestError(error.code, error.subject, language)]);
  }
  if (error.message === fileTooLarge) {
    return respond([describeRequestError(fileTooLarge, undefined, language)]);
  }
  const queryError: { name: string; data?: unknown } = error;
  if (isQueryError(queryError)) {
    return respond(queryError.data.map(({ path }) => describeRequestError('unknown-field', path, language)));
  }
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500;
  const code =
    ownCode(error) ?? codes[error.name] ?? otherCodes[status] ?? (status < 500 ? 'bad-request' : 'internal-error');
  const given: Coded[] = Array.isArray(result?.errors) ? result.errors : [];
  const parameter = 'parameter' in error && { parameter: error.parameter };
  const errors = given.map((each) => {
    const known = each.code ?? code;
    return { ...each, code: known, ...parameter, ...(isDocumented(known) && { docs: errorDocs(known, language) }) };
  });
  return { response: { ...result, errors, ...wholeMessage(errors) } };
};

const isDocumented = (code: string): boolean => (documentedErrors as ReadonlyMap<string, number>).has(code);

/** The code that one of our own errors carries; those of Node and of the databases (`ENOENT`) are none of the API's. */
function ownCode(error: object): string | undefined {
  return 'code' in error && typeof error.code === 'string' && /^[a-z-]+$/.test(error.code) ? error.code : undefined;
}
