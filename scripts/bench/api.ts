import { locales } from '@/lib/locales';
import { site } from './site';

export type Row = Record<string, unknown>;

/** Somebody signed in: the header of API clients, and that of browsers. */
export type Session = { token: string; cookie: string };

const id = (answer: Row) => String((answer.doc as Row).id);

async function readJson(method: string, path: string, answer: Response): Promise<Row> {
  const json = (await answer.json()) as Row;
  if (!answer.ok) throw new Error(`${method} ${path} answers ${answer.status}: ${JSON.stringify(json)}`);
  return json;
}

/** Sends JSON to the API of the running site. */
export async function sendJson(method: string, path: string, body: unknown, session?: Session): Promise<Row> {
  const answer = await fetch(site.url + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...(session && { Authorization: `JWT ${session.token}` }) },
    body: JSON.stringify(body),
  });
  return readJson(method, path, answer);
}

/** Signs in as the first account. */
export async function signIn(): Promise<Session> {
  const { token } = await sendJson('POST', '/api/users/login', site.admin);
  return { token: String(token), cookie: `payload-token=${token}` };
}

/** Creates a document, published where the collection has drafts, and returns its id. */
export const createDocument = async (collection: string, fields: Row, session: Session): Promise<string> =>
  id(await sendJson('POST', `/api/${collection}?locale=fr`, { _status: 'published', ...fields }, session));

/** Uploads a file and returns the id of its record. */
export async function uploadFile(collection: string, file: File, fields: Row, session: Session): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  body.append('_payload', JSON.stringify(fields));
  const path = `/api/${collection}?locale=fr`;
  const headers = { Authorization: `JWT ${session.token}` };
  return id(await readJson('POST', path, await fetch(site.url + path, { method: 'POST', headers, body })));
}

/** Waits until the search of the site and that of the panel have read all documents, which they begin at the start. */
export async function waitForSearch({ cookie }: Session): Promise<void> {
  const paths = ['/api/editorial/search?q=bench', ...locales.map((locale) => `/api/search?q=bench&locale=${locale}`)];
  for (const path of paths) {
    const { status } = await fetch(site.url + path, { headers: { cookie, origin: site.url } });
    if (status !== 200) throw new Error(`${path} answers ${status}`);
  }
}
