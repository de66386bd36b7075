import type { Session } from './api';
import type { Original } from './content';
import { load, type Speed } from './load';
import { type RunningSite, site } from './site';

/** Measures what an editor does all day, one request at a time. */
export async function measureEditor(
  running: RunningSite,
  { event }: Original,
  { token, cookie }: Session,
  amount: number,
): Promise<Record<string, Speed>> {
  const read = (path: string) => {
    const common = { url: site.url, path, headers: { cookie, origin: site.url }, usage: running };
    return load({ ...common, amount: 3 }).then(() => load({ ...common, amount }));
  };
  const write = (query: string, fields: Record<string, unknown>) =>
    load({
      url: site.url,
      path: `/api/events/${event}?locale=fr&depth=0${query}`,
      method: 'PATCH',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: (number) => JSON.stringify({ ...fields, contact: `${number}@example.org` }),
      amount,
      usage: running,
    });
  return {
    'panel list': await read('/admin/collections/events?limit=10&locale=fr'),
    'panel form': await read(`/admin/collections/events/${event}?locale=fr`),
    'panel search': await read('/api/editorial/search?q=rencontre%204242'),
    save: await write('&draft=true', { _status: 'draft' }),
    publish: await write('', { _status: 'published' }),
  };
}
