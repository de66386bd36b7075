import { acceptedPanelLanguage, requestLanguage } from '../accepted-locale';
import { checkNames } from './check-public-query';
import { describeRequestError, RequestError } from './request-error';

/**
 * Refuses a query with other parameters than an address reads, as the REST API does: a filter that is not known would change
 * nothing, in silence.
 *
 * @returns the refusal; null where the query is fine
 */
export function refuseParameters({ url, headers }: Request, allowed: readonly string[]): Response | null {
  try {
    checkNames(new URL(url).searchParams, allowed);
    return null;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const language = requestLanguage({ headers, url, found: acceptedPanelLanguage(headers.get('accept-language')) });
    return Response.json({ errors: [describeRequestError(error.code, error.subject, language)] }, { status: 400 });
  }
}
