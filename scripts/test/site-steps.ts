import sharp from 'sharp';
import { pagesOf } from '@/collections/files/test-pdfs';
import { sourceLocale } from '@/lib/locales';

type Json = Record<string, unknown>;

/** Someone signed in to a running site, by its REST API. */
export class SiteClient {
  private token: string | undefined;
  /** The event that the steps write, one after the other. */
  event: { id: string; title: string } | undefined;

  constructor(
    private readonly url: string,
    private readonly account: { email: string; password: string },
  ) {}

  async signIn(): Promise<void> {
    const { token } = await this.json('POST', '/api/users/login', this.account);
    if (typeof token !== 'string') throw new Error('The sign-in gave no token.');
    this.token = token;
  }

  /** The text of a page or file as anonymous readers get it. */
  async read(address: string): Promise<{ status: number; text: string; type: string | null }> {
    const response = await fetch(new URL(address, this.url));
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
  }

  /** @throws Error with the answer where the request is refused */
  async json(method: string, path: string, body?: Json | FormData): Promise<Json> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.token ? { Authorization: `JWT ${this.token}` } : {}),
        ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
      },
      body: isForm ? body : body ? JSON.stringify(body) : null,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as Json;
  }

  async upload(path: string, file: File, fields: Json): Promise<Json> {
    const form = new FormData();
    form.append('file', file);
    form.append('_payload', JSON.stringify(fields));
    return (await this.json('POST', path, form)).doc as Json;
  }

  written(): { id: string; title: string } {
    if (!this.event) throw new Error('No event was written.');
    return this.event;
  }
}

function expectThat(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}

const query = `locale=${sourceLocale}`;

/** What staff and readers do first on a new site, in order; each needs the ones before it. */
export const siteSteps: readonly { name: string; work(client: SiteClient): Promise<void> }[] = [
  {
    name: 'Sign in',
    async work(client) {
      const page = await client.read('/admin/login');
      const script = /\/_next\/static\/[^"\\]+\.js/.exec(page.text)?.[0];
      expectThat(page.status === 200 && script !== undefined, `The sign-in page answers ${page.status}.`);
      expectThat((await client.read(String(script))).status === 200, 'The script of the sign-in page is not served.');
      await client.signIn();
      const { user } = await client.json('GET', '/api/users/me');
      expectThat((user as Json | null)?.role === 'admin', 'The session is not that of the first account.');
    },
  },
  {
    name: 'Edit a draft',
    async work(client) {
      const title = `Rencontre ${crypto.randomUUID().slice(0, 8)}`;
      const { doc } = await client.json('POST', `/api/events?draft=true&${query}`, {
        title: 'Sans titre',
        _status: 'draft',
      });
      const { id } = doc as { id: string };
      await client.json('PATCH', `/api/events/${id}?draft=true&autosave=true&${query}`, { title, _status: 'draft' });
      client.event = { id, title };
      const anonymous = await client.read(`/api/events/${id}?${query}`);
      expectThat(anonymous.status === 404, `A draft answers ${anonymous.status} to anonymous readers.`);
    },
  },
  {
    name: 'Publish',
    async work(client) {
      const { id, title } = client.written();
      const starts = { startsAt: '2031-05-04T08:00:00.000Z', startsAt_tz: 'Europe/Paris' };
      await client.json('PATCH', `/api/events/${id}?${query}`, { ...starts, _status: 'published' });
      const published = JSON.parse((await client.read(`/api/events/${id}?${query}`)).text) as { urls: Json };
      const page = await client.read(new URL(String(published.urls[sourceLocale])).pathname);
      expectThat(page.status === 200 && page.text.includes(title), `The page of the event answers ${page.status}.`);
    },
  },
  {
    name: 'Upload a picture and a PDF',
    async work(client) {
      const png = await sharp({ create: { width: 2000, height: 1200, channels: 3, background: '#7a4b9a' } })
        .png()
        .toBuffer();
      const picture = new File([new Uint8Array(png)], 'picture.png', { type: 'image/png' });
      const image = await client.upload(`/api/media?${query}`, picture, { alt: 'Violet', people: 'none' });
      const sizes = Object.values(image.sizes as Record<string, Json>).filter(({ filename }) => filename);
      expectThat(sizes.length > 0, 'No sizes were made of the picture.');
      for (const { url } of sizes) {
        const { status, type } = await client.read(String(url));
        expectThat(status === 200 && type === 'image/webp', `${url} answers ${status} ${type}.`);
      }
      const file = new File([pagesOf('Actes')], 'actes.pdf', { type: 'application/pdf' });
      const { pages, sizes: covers } = await client.upload(`/api/files?${query}`, file, {});
      expectThat(pages === 1, `The PDF was read as ${pages} pages.`);
      expectThat(
        Boolean((covers as { small?: Json }).small?.filename),
        'No picture was made of the first page of the PDF.',
      );
    },
  },
  {
    name: 'Search',
    async work(client) {
      const { id, title } = client.written();
      const { results } = await client.json('GET', `/api/search?${query}&q=${encodeURIComponent(title)}`);
      expectThat(
        (results as Json[]).some((result) => result.id === id),
        'The published event is not found.',
      );
    },
  },
];
