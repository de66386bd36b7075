import { acceptedPanelLanguage, requestLanguage } from '../accepted-locale';
import { describeRequestError, type RequestErrorCode, requestErrorStatuses } from './request-error';

/**
 * Makes the response that refuses a request outside of Payload's own error handling, in the language of the client and in
 * the form that all errors of the API have.
 *
 * @param subject the parameter that is wrong
 * @param status where it is not that of the code
 */
export function refusalResponse(
  { url, headers }: Request,
  code: RequestErrorCode,
  subject?: string,
  status: number = requestErrorStatuses[code],
): Response {
  const language = requestLanguage({ headers, url, found: acceptedPanelLanguage(headers.get('accept-language')) });
  return Response.json({ errors: [describeRequestError(code, subject, language)] }, { status });
}
