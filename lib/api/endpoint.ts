import { type Endpoint, NotFound, type PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { PanelText } from '@/messages/panel/types';
import { isAdmin, isEditor, isStaff } from '../access';
import { apiLimits } from '../limits';
import { ApiError } from './api-error';
import type { ApiTextKey } from './openapi/text';
import type { Topic } from './openapi/topics';
import { RequestError } from './request-error';

/**
 * Who may call an endpoint: `anyone`, also without an account; `staff`, every account of the panel; `editor`, also
 * admins; `admin`, admins alone.
 */
export type EndpointRole = 'anyone' | 'staff' | 'editor' | 'admin';

type Schema = z.ZodType | undefined;
type Output<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined;

type Call<Params extends Schema, Query extends Schema, Body extends Schema> = {
  req: PayloadRequest;
  params: Output<Params>;
  query: Output<Query>;
  body: Output<Body>;
};

/** What the description of the API (`/api/openapi.json`) says of an endpoint that anyone may call. */
export type EndpointDescription = {
  /** The chapter of the documentation that it belongs to. */
  tag: Topic;
  summary: ApiTextKey;
  /** The parameters of its query, as it takes them. */
  query?: z.ZodObject;
  /** What its own parameters mean, by their names. */
  parameters?: Readonly<Record<string, ApiTextKey>>;
  /** The JSON that it answers. */
  response: z.ZodType;
};

/** Whether `custom` of an endpoint has its description. */
export const isDescribed = (custom: unknown): custom is { openApi: EndpointDescription } =>
  typeof custom === 'object' && custom !== null && 'openApi' in custom && custom.openApi !== undefined;

type Options<Params extends Schema, Query extends Schema, Body extends Schema> = {
  method: 'get' | 'head' | 'post' | 'delete';
  path: string;
  /** Checked before anything is read. A handler may check more. */
  role: EndpointRole;
  /** Of use to an open page of the panel only, such as who else has a form open: no API key may call it. */
  isOfPanel?: boolean;
  /** Of the path; invalid ones are 404. */
  params?: Params;
  /** Of the query; an invalid one is refused with the name of the parameter. */
  query?: Query;
  /** The JSON body; an invalid one is refused with the path of the field, or with `invalid`. */
  body?: Body;
  /** The message for an invalid body, where a person can send one through the panel: what is missing. */
  invalid?: PanelText;
  /** Describes it in the documentation of the API; without it, it is for the panel. */
  openApi?: EndpointDescription;
  /** Answers with an object as JSON, which is not cached, or with a response of its own; throws ApiError to refuse. */
  handler: (call: Call<Params, Query, Body>) => Promise<Response | object> | Response | object;
};

/**
 * Defines an endpoint of this site's API: role, schemas of the request, handler. Errors, also those of Payload and the
 * database, become `{ errors: [{ message, code }] }` in the client's language outside of it (describe-errors.ts), and
 * guard-endpoints.ts stands before it as before Payload's own.
 */
export function endpoint<
  Params extends Schema = undefined,
  Query extends Schema = undefined,
  Body extends Schema = undefined,
>(options: Options<Params, Query, Body>): Omit<Endpoint, 'root'> {
  const { method, path, role, isOfPanel = false, handler } = options;
  return {
    method,
    path,
    custom: { role, ...(isOfPanel && { isOfPanel }), openApi: options.openApi },
    handler: async (req) => {
      requireRole(req, role);
      const answer = await handler({
        req,
        params: parseParams(options.params, req) as Output<Params>,
        query: parseQuery(options.query, req) as Output<Query>,
        body: (await parseBody(options.body, req, options.invalid)) as Output<Body>,
      });
      return answer instanceof Response ? answer : Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}

function requireRole(req: PayloadRequest, role: EndpointRole): void {
  if (role === 'staff' && !isStaff({ req })) throw new ApiError(req, 'forbidden', 'errors.staffOnly');
  if (role === 'editor') requireEditor(req);
  if (role === 'admin' && !isAdmin({ req })) throw new ApiError(req, 'forbidden', 'errors.onlyAdmins');
}

/** Refuses everyone but editors and admins. */
export function requireEditor(req: PayloadRequest): void {
  if (!isEditor({ req })) throw new ApiError(req, 'forbidden', 'errors.onlyEditors');
}

function parseParams(schema: Schema, req: PayloadRequest): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(req.routeParams);
  if (!parsed.success) throw new NotFound(req.t);
  return parsed.data;
}

function parseQuery(schema: Schema, req: PayloadRequest): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(Object.fromEntries(req.searchParams));
  if (!parsed.success) throw new RequestError('invalid-value', nameOf(parsed.error));
  return parsed.data;
}

async function parseBody(schema: Schema, req: PayloadRequest, invalid: PanelText | undefined): Promise<unknown> {
  if (!schema) return undefined;
  const parsed = schema.safeParse(await readJson(req));
  if (parsed.success) return parsed.data;
  if (invalid) throw new ApiError(req, 'bad-request', invalid);
  const name = nameOf(parsed.error);
  throw name ? new RequestError('invalid-field-value', name) : new RequestError('invalid-body');
}

/** The body as JSON; of an empty one nothing. */
async function readJson(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? '';
  if (text.length > apiLimits.maxJsonLength) throw new RequestError('body-too-large');
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    throw new RequestError('invalid-body');
  }
}

/** The first thing that does not fit: `note`, `texts.title`; empty for the body as a whole. */
const nameOf = (error: z.ZodError): string => error.issues[0]?.path.join('.') ?? '';
