// Not the whole of Zod, which is many times larger: every page of the panel loads this.
import * as z from 'zod/mini';
import { type Locale, locales } from '@/lib/locales';
import type { ClientT } from '@/messages/panel/types';

/** What the API answers when it refuses: `{ errors: [{ message, code, data }] }`, its own endpoints and Payload's alike. */
const errorBody = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      code: z.optional(z.string()),
      // Of Payload's ValidationError: the fields that are wrong. Other errors carry other data.
      data: z.optional(z.unknown()),
    }),
  ),
});

const fieldErrors = z.object({
  errors: z.array(
    z.object({
      path: z.string(),
      locale: z.nullish(z.enum(locales)),
      label: z.optional(z.string()),
      message: z.string(),
    }),
  ),
});

/** A field that the server refused: its path in the form, its locale if it has one, and why. */
export type FieldProblem = { path: string; locale: Locale | null; label: string | undefined; message: string };

export type ApiFailure = {
  /** HTTP status; undefined when no answer came, so that it is unknown whether the request was carried out. */
  status: number | undefined;
  /** The stable code of the API; `no-answer` when none came, or none that is the API's (a proxy, an aborted request). */
  code: string;
  /** The first problem, in the language of the panel. */
  message: string;
  /** Everything that the server said, in the language of the panel. */
  messages: readonly string[];
  fields: readonly FieldProblem[];
  /** `data` of the first error; its shape depends on the endpoint. */
  data: unknown;
};

/** The body of a successful response, or why it failed. */
export type ApiResult<T> = { ok: true; body: T } | { ok: false; error: ApiFailure };

export type ApiRequest = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  query?: Readonly<Record<string, string>>;
  /** Sent as JSON; a `FormData`, which may hold files, as a form. */
  body?: FormData | object;
  /** The texts of the panel, in whose language errors are described. */
  t: ClientT;
  /** Aborts the request; the result is then a `no-answer` failure. */
  signal?: AbortSignal;
  /** Gives up after so many milliseconds. Without it a request takes as long as it takes, as uploads do. */
  timeoutMs?: number;
  /** Lets the request arrive although the page is being closed; browsers take up to 64 KB then. */
  keepalive?: boolean;
};

/**
 * Sends a request to this site's API as the person who is signed in. Never throws: a refusal, an ended session, a database
 * that is away (503), a proxy's error page and a lost connection are all failures, with a message to show.
 *
 * The body of a success is not checked: it comes from the endpoint whose type the caller names.
 *
 * @param path below the origin, such as `/api/editorial/schedule`
 */
export async function requestJson<T>(
  path: string,
  { method = 'GET', query = {}, body, t, signal, timeoutMs, keepalive = false }: ApiRequest,
): Promise<ApiResult<T>> {
  const search = new URLSearchParams(query).toString();
  const isForm = body instanceof FormData;
  let status: number | undefined;
  try {
    const response = await fetch(`${path}${search && `?${search}`}`, {
      method,
      cache: 'no-store',
      credentials: 'include',
      keepalive,
      headers: { 'Accept-Language': t.language, ...(body && !isForm && { 'Content-Type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      ...signalOf(signal, timeoutMs),
    });
    status = response.status;
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, body: answer as T };
    return { ok: false, error: failureOf(answer, status, t) };
  } catch {
    // The network, the server or an abort; or an answer that is no JSON, which is none of the API's.
    return { ok: false, error: failureOf(null, status, t) };
  }
}

function signalOf(signal: AbortSignal | undefined, timeoutMs: number | undefined): { signal?: AbortSignal } {
  const signals = [...(signal ? [signal] : []), ...(timeoutMs === undefined ? [] : [AbortSignal.timeout(timeoutMs)])];
  const [first] = signals;
  if (!first) return {};
  return { signal: signals.length > 1 ? AbortSignal.any(signals) : first };
}

function failureOf(answer: unknown, status: number | undefined, t: ClientT): ApiFailure {
  const errors = errorBody.safeParse(answer).data?.errors ?? [];
  const [first] = errors;
  if (!first) {
    const message = t('common.noAnswer');
    return { status, code: 'no-answer', message, messages: [message], fields: [], data: undefined };
  }
  const fields = errors
    .flatMap(({ data }) => fieldErrors.safeParse(data).data?.errors ?? [])
    .map(({ path, locale, label, message }) => ({ path, locale: locale ?? null, label, message }));
  return {
    status,
    code: first.code ?? '',
    // Of a field that is wrong, its own message says what to do.
    message: fields[0]?.message ?? first.message,
    messages: errors.map(({ message }) => message),
    fields,
    data: first.data,
  };
}
