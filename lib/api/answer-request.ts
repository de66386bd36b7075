import { overrideHeaders } from './override-headers';
import { refusalResponse } from './refusal-response';

type Context = { params: Promise<{ slug: string[] }> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/**
 * Answers a request to the REST API with Payload's handler, and corrects errors outside of Payload's own error
 * handling: an unreadable body of a POST with a method override, and an unknown address.
 */
export function answerWith(handler: Handler): Handler {
  return async (request, context) => {
    if (!(await isReadableOverride(request))) return refusalResponse(request, 'invalid-body');
    const response = await handler(request, context);
    return (await isUnknownAddress(response))
      ? refusalResponse(request, 'unknown-address', undefined, response.status)
      : response;
  };
}

/** Answers HEAD as GET, with the same headers and without a body. Payload knows no HEAD, and would answer 404. */
export function answerHead(get: Handler): Handler {
  return async ({ url, headers, signal }, context) => {
    const response = await get(new Request(url, { headers, signal }), context);
    await response.body?.cancel();
    return new Response(null, response);
  };
}

/** Whether the body of a POST with a method override can be read; Payload parses it outside of its error handling. */
async function isReadableOverride(request: Request): Promise<boolean> {
  const isOverride = request.method === 'POST' && overrideHeaders.some((name) => request.headers.has(name));
  if (!isOverride || request.headers.get('content-type') !== 'application/json') return true;
  try {
    const body: unknown = await request.clone().json();
    return typeof body === 'object' && body !== null && !Array.isArray(body);
  } catch {
    return false;
  }
}

/** Whether Payload found no endpoint: its own response is in English and has no code. */
async function isUnknownAddress(response: Response): Promise<boolean> {
  if (response.status !== 404 && response.status !== 501) return false;
  if (!response.headers.get('content-type')?.startsWith('application/json')) return false;
  const body: unknown = await response.clone().json();
  if (typeof body !== 'object' || body === null || !('message' in body) || 'errors' in body) return false;
  return /^(Route not found|Cannot [A-Z]+ )/.test(String(body.message));
}
