import { documentedErrors } from '../error-codes';
import { closedObject, type JsonSchema, ref } from './json-schema';
import type { ApiText } from './text';

type Headers = Record<string, unknown>;
type Response = { $ref: string };

const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

/** Headers of every answer that clients may keep and ask for again. */
export const cachingHeaders: Headers = Object.fromEntries(
  ['ETag', 'Cache-Control', 'Access-Control-Allow-Origin', 'X-Request-Id'].map((name) => [name, header(name)]),
);

const integer = { type: 'integer', minimum: 0 };

/** The headers that answers have, by their names. */
export const headerComponents = (t: ApiText): Record<string, unknown> => ({
  ETag: { description: t('headers.etag'), schema: { type: 'string' } },
  'Cache-Control': { description: t('headers.cacheControl'), schema: { type: 'string' } },
  'Access-Control-Allow-Origin': { description: t('headers.cors'), schema: { type: 'string' } },
  'X-Request-Id': { description: t('headers.requestId'), schema: { type: 'string' } },
  'Retry-After': { description: t('headers.retryAfter'), schema: integer },
  'RateLimit-Remaining': { description: t('headers.rateLimitRemaining'), schema: integer },
  'RateLimit-Reset': { description: t('headers.rateLimitReset'), schema: integer },
});

/** An error of the API. */
export const errorSchema = (): JsonSchema =>
  closedObject(
    {
      errors: {
        type: 'array',
        minItems: 1,
        items: closedObject(
          {
            message: { type: 'string' },
            code: { type: 'string', enum: [...documentedErrors.keys()] },
            parameter: { type: 'string' },
            docs: { type: 'string', format: 'uri' },
            requestId: { type: 'string' },
            name: { type: 'string' },
            data: {},
          },
          ['message', 'code', 'docs'],
        ),
      },
      message: { type: 'string' },
    },
    ['errors'],
  );

const json = { 'application/json': { schema: ref('Error') } };
const page = { 'text/html': { schema: { type: 'string' } } };

/** Refusals that any address may answer, by their status. */
const statuses = {
  '304': { name: 'NotModified', headers: ['ETag'] },
  '400': { name: 'BadRequest', content: json },
  '404': { name: 'NotFound', content: json },
  '414': { name: 'AddressTooLong', content: json },
  '429': { name: 'TooManyRequests', content: json, headers: ['Retry-After', 'RateLimit-Remaining', 'RateLimit-Reset'] },
  // Node refuses them before there is a request with an address.
  '431': { name: 'HeadersTooLarge', content: page },
  '500': { name: 'InternalError', content: json },
  '503': { name: 'Unavailable', content: json, headers: ['Retry-After'] },
} as const;

type Status = keyof typeof statuses;

/** The texts of the refusals, as components. */
export const responseComponents = (t: ApiText): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(statuses).map(([status, { name, ...parts }]) => [
      name,
      {
        description: t(`statuses.${status as Status}`),
        ...('headers' in parts && { headers: Object.fromEntries(parts.headers.map((each) => [each, header(each)])) }),
        ...('content' in parts && { content: parts.content }),
      },
    ]),
  );

const everywhere: readonly Status[] = ['304', '400', '414', '429', '431', '500', '503'];

/** What an address may answer besides its success, by status. */
export const refusals = (...more: readonly Status[]): Record<string, Response> =>
  Object.fromEntries(
    [...new Set([...everywhere, ...more])]
      .sort()
      .map((status) => [status, { $ref: `#/components/responses/${statuses[status].name}` }]),
  );

/** The 404 of a file, or of a page where a name has no form that a file could have. */
export const notFoundResponse = (t: ApiText) => ({
  description: t('statuses.404'),
  content: { 'text/plain': { schema: { type: 'string' } }, ...page },
});
