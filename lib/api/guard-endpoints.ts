import {
  APIError,
  type Endpoint,
  Forbidden,
  NotFound,
  type PayloadHandler,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { settleFallback } from '@/lib/public-read/translations';
import { isStaff } from '../access';
import { guardApiKey } from '../api-keys/guard';
import { checkPublicQuery } from './check-public-query';
import { checkQuery } from './check-query';
import { checkCollectionSave, checkGlobalSave } from './check-saves';
import { overrideHeaders } from './override-headers';
import { collectionReadAt, type PublicRead } from './parameters';
import { RequestError } from './request-error';
import { isRecord } from './values';

type AnyEndpoint = Omit<Endpoint, 'root'>;
type Check = (req: PayloadRequest) => Promise<void> | void;

/**
 * Adds the checks of a request to every REST endpoint and every save, Payload's own collections included: after
 * authentication, and before anything is read. It changes the finished configuration, since Payload adds its endpoints
 * after the plugins have run; so an endpoint that an update adds is checked, too.
 */
export async function guardEndpoints(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  for (const collection of built.collections) {
    const hooks = collection.hooks.beforeOperation ?? [];
    collection.hooks = { ...collection.hooks, beforeOperation: [checkCollectionSave, ...hooks] };
    collection.endpoints =
      collection.endpoints &&
      guardEach(collection.endpoints, collection.slug, ({ method, path }) => async (req) => {
        if (path === '/verify/:id' && !collection.auth?.verify) throw new RequestError('invalid-token');
        if (path === '/:key' && method === 'delete') await rejectMissingPreference(req);
        const read = method === 'get' ? collectionReadAt(path) : null;
        // The own account and preferences of somebody who must still change the initial password.
        const isOwn = Boolean(req.user) && (collection.slug === 'users' || collection.slug.startsWith('payload-'));
        // It reveals whether there is a document and, by evaluating rules with the sent data, what it holds.
        if (path === '/access/:id?' && !isStaff({ req }) && !isOwn) throw new Forbidden(req.t);
        // Where anonymous clients may read nothing, the access rule refuses, whatever the parameters are.
        const isPublic = read && !isStaff({ req }) && !isOwn && (await collection.access.read({ req })) !== false;
        if (isPublic) {
          await checkPublicQuery(req, read, collection);
          settleFallback(req);
          setDefaultDepth(req, read);
        } else checkQuery(sentTo(req), staffOnly(req, collection), req.payload.config);
      });
  }
  for (const global of built.globals) {
    const hooks = global.hooks.beforeOperation ?? [];
    global.hooks = { ...global.hooks, beforeOperation: [checkGlobalSave, ...hooks] };
    global.endpoints =
      global.endpoints &&
      guardEach(global.endpoints, global.slug, ({ method, path }) => async (req) => {
        if (path === '/access' && !isStaff({ req })) throw new Forbidden(req.t);
        if (method === 'get' && path === '/' && !isStaff({ req })) {
          await checkPublicQuery(req, 'global');
          settleFallback(req);
        } else checkQuery(sentTo(req), staffOnly(req, global), req.payload.config);
      });
  }
  built.endpoints = guardEach(built.endpoints, undefined, ({ path }) => async (req) => {
    const read: PublicRead | undefined = path === '/access' ? 'global' : undefined;
    if (read && !req.user) await checkPublicQuery(req, read);
  });
  return built;
}

function guardEach<T extends AnyEndpoint>(
  endpoints: T[],
  slug: string | undefined,
  checkFor: (endpoint: T) => Check,
): T[] {
  return endpoints.map((endpoint) => {
    const check = checkFor(endpoint);
    const handler: PayloadHandler = async (req) => {
      guardApiKey(req, endpoint, slug);
      rejectMethodOverride(req);
      await check(req);
      try {
        return await endpoint.handler(req);
      } catch (error) {
        throw asRequestError(error, req);
      }
    };
    // A new object: collections share those of Payload.
    return { ...endpoint, handler };
  });
}

/** The public gets related documents, and not what these relate to, unless it asks for them; Payload's default is 2. */
function setDefaultDepth(req: PayloadRequest, read: PublicRead): void {
  if (read === 'list' || read === 'document') req.query = { ...req.query, depth: req.query.depth ?? '1' };
}

/** All parameters of a request: those of a POST that stands for a GET may be in its body. */
const sentTo = ({ query, data }: PayloadRequest): Record<string, unknown> => ({ ...query, ...data });

/**
 * The fields for checking values: for staff only, since a refusal would reveal to others that there is such a field.
 */
const staffOnly = <T>(req: PayloadRequest, target: T): T | undefined => (isStaff({ req }) ? target : undefined);

/** Payload 3.90.1 fails on a preference that is not there. */
async function rejectMissingPreference(req: PayloadRequest): Promise<void> {
  if (!req.user) return;
  const { totalDocs } = await req.payload.count({
    collection: 'payload-preferences',
    where: { and: [{ key: { equals: req.routeParams?.key } }, { 'user.value': { equals: req.user.id } }] },
    ...bypassAccess('asks only for what belongs to the user of the request'),
    req,
  });
  if (totalDocs === 0) throw new NotFound(req.t);
}

/** The panel sends long reads by POST; anonymous clients use GET. */
function rejectMethodOverride(req: PayloadRequest): void {
  if (!isStaff({ req }) && overrideHeaders.some((name) => req.headers.has(name)))
    throw new RequestError('method-override');
}

/** Reports a body that Payload could not read, or a reference that the database refuses, as a client error. */
function asRequestError(error: unknown, req: PayloadRequest): unknown {
  const isPublic = error instanceof APIError && error.isPublic;
  const isUnreadMultipart = req.headers.get('content-type')?.includes('multipart/') && !req.data && !req.file;
  const isNoObject = req.data !== undefined && !isRecord(req.data);
  if (!isPublic && (isUnreadMultipart || isNoObject)) return new RequestError('invalid-body');
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (/FOREIGN KEY constraint failed/i.test(cause.message)) return new RequestError('unknown-reference');
  }
  return error;
}
