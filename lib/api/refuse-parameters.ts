import { checkNames } from './check-public-query';
import { refusalResponse } from './refusal-response';
import { RequestError } from './request-error';

/**
 * Refuses a query with other parameters than an address reads, as the REST API does: a filter that is not known would change
 * nothing, in silence.
 *
 * @returns the refusal; null where the query is fine
 */
export function refuseParameters(request: Request, allowed: readonly string[]): Response | null {
  try {
    checkNames(new URL(request.url).searchParams, allowed);
    return null;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return refusalResponse(request, error.code, error.subject);
  }
}
