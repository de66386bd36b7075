import { installation } from './installation';

/** A JSON object of unknown shape. */
export type Json = Record<string, unknown>;

/** A response of the server. `json` is an empty object when the body is no JSON object. */
export type Answer = { status: number; headers: Headers; text: string; json: Json };

export type Query = Record<string, string | number | boolean | undefined>;

type Call = {
  query?: Query;
  body?: Json;
  form?: FormData;
  text?: string;
  headers?: Record<string, string>;
};

/** `path` with its query; names with brackets (`where[title][equals]`) are written as they are. */
export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}${path.includes('?') ? '&' : '?'}${search}` : path;
}

/** A client of the site: anonymous without a token, else signed in. Without cookies. */
export class Client {
  constructor(
    private readonly token?: string,
    /** Language of the site's messages. */
    private readonly language = 'fr',
  ) {}

  /** Returns a client of the same person with another language. */
  speaking(language: string): Client {
    return new Client(this.token, language);
  }

  get(path: string, query?: Query, headers?: Record<string, string>): Promise<Answer> {
    return this.request('GET', path, { ...(query && { query }), ...(headers && { headers }) });
  }

  post(path: string, body: Json, query?: Query): Promise<Answer> {
    return this.request('POST', path, { body, ...(query && { query }) });
  }

  patch(path: string, body: Json, query?: Query): Promise<Answer> {
    return this.request('PATCH', path, { body, ...(query && { query }) });
  }

  delete(path: string, query?: Query): Promise<Answer> {
    return this.request('DELETE', path, { ...(query && { query }) });
  }

  /** Uploads a file with the fields of its document, as the admin panel does. */
  upload(path: string, file: File, fields: Json = {}, method: 'POST' | 'PATCH' = 'POST'): Promise<Answer> {
    const form = new FormData();
    form.append('file', file);
    form.append('_payload', JSON.stringify(fields));
    return this.request(method, path, { form });
  }

  /** Sends a raw body, for mistakes of API clients. */
  send(method: string, path: string, text: string, headers: Record<string, string>): Promise<Answer> {
    return this.request(method, path, { text, headers });
  }

  head(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.request('HEAD', path, { ...(headers && { headers }) });
  }

  async request(method: string, path: string, { query, body, form, text: sent, headers }: Call = {}): Promise<Answer> {
    const response = await fetch(installation.url + address(path, query), {
      method,
      redirect: 'manual',
      headers: {
        'Accept-Language': this.language,
        ...(this.token ? { Authorization: `JWT ${this.token}` } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      body: form ?? sent ?? (body ? JSON.stringify(body) : null),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: asJson(response, text) };
  }
}

function asJson(response: Response, text: string): Json {
  if (!response.headers.get('content-type')?.startsWith('application/json') || !text.startsWith('{')) return {};
  return JSON.parse(text) as Json;
}

/** Returns the document in a response of the API. */
export function documentOf(answer: Answer): Json & { id: string } {
  const doc = (answer.json.doc ?? answer.json) as Json & { id?: string };
  if (answer.status >= 300 || typeof doc.id !== 'string') {
    throw new Error(`No document in the answer ${answer.status}: ${answer.text.slice(0, 500)}`);
  }
  return doc as Json & { id: string };
}

/** Returns all messages of a refusal, also those of single fields, as one text. */
export function messagesOf(answer: Answer): string {
  const collect = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(collect);
    if (typeof value !== 'object' || value === null) return [];
    const { message } = value as { message?: unknown };
    return [...(typeof message === 'string' ? [message] : []), ...Object.values(value).flatMap(collect)];
  };
  return collect(answer.json).join('\n') || answer.text;
}
