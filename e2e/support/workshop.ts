import { type Locale, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { type Client, documentOf, type Json } from './client';
import { installation } from './installation';
import { samples } from './samples';

type Stored = Json & { id: string };
type Removable = { collection: string; id: string };

/** Makes what a test needs, in the name of an admin, and takes it away again. */
export class Workshop {
  private readonly made: Removable[] = [];

  /** The site's own public origin. */
  readonly siteUrl = installation.url;

  constructor(readonly admin: Client) {}

  /** A document that the test made by other means, to be taken away too. */
  removeLater(collection: string, id: string): void {
    this.made.push({ collection, id });
  }

  /** Leaves it to another to take away what was made, since not everyone may. */
  handOver(other: Workshop): void {
    for (const { collection, id } of this.made.splice(0)) other.removeLater(collection, id);
  }

  /** A draft in the source language; `changes` go over the sample of its collection. */
  async draft(collection: PublicCollection, word: string, changes: Json = {}): Promise<Stored> {
    const body = { ...samples[collection](word), ...changes, _status: 'draft' };
    return this.create(collection, body, { locale: sourceLocale, draft: true });
  }

  /** A document published in the source language. */
  async published(collection: PublicCollection, word: string, changes: Json = {}): Promise<Stored> {
    return this.create(
      collection,
      { ...samples[collection](word), ...changes, _status: 'published' },
      { locale: sourceLocale },
    );
  }

  /** Saves over a document, published as it stands unless `draft`. */
  async save(
    collection: PublicCollection,
    id: string,
    body: Json,
    { locale = sourceLocale, draft = false }: { locale?: Locale; draft?: boolean } = {},
  ): Promise<Stored> {
    const status = { _status: draft ? 'draft' : 'published' };
    return documentOf(await this.admin.patch(`/api/${collection}/${id}`, { ...status, ...body }, { locale, draft }));
  }

  /** Takes a document off the site. */
  async unpublish(collection: PublicCollection, id: string): Promise<Stored> {
    return documentOf(
      await this.admin.patch(`/api/${collection}/${id}`, { _status: 'draft' }, { locale: sourceLocale }),
    );
  }

  /** Puts a document in the trash. */
  async trash(collection: PublicCollection | 'media', id: string): Promise<Stored> {
    const body = { deletedAt: new Date().toISOString() };
    return documentOf(await this.admin.patch(`/api/${collection}/${id}`, body, { locale: sourceLocale }));
  }

  /** A picture or a file with its record. */
  async upload(collection: 'media' | 'files', file: File, fields: Json = {}): Promise<Stored> {
    const doc = documentOf(await this.admin.upload(`/api/${collection}?locale=${sourceLocale}`, file, fields));
    this.removeLater(collection, doc.id);
    return doc;
  }

  /** What is stored of a document, as staff read it. */
  async stored(collection: string, id: string, query: { locale?: string; draft?: boolean } = {}): Promise<Stored> {
    const all = { locale: sourceLocale, draft: false, trash: true, depth: 0 };
    return documentOf(await this.admin.get(`/api/${collection}/${id}`, { ...all, ...query }));
  }

  /** Takes away all that was made, the latest first, since it may name the earlier. */
  async clear(): Promise<void> {
    for (const { collection, id } of this.made.splice(0).reverse()) {
      // Someone's open form may still hold the document, when the test wrote in one. A test may have deleted it itself.
      const { status, text } = await this.admin.delete(`/api/${collection}/${id}`, { trash: true, overrideLock: true });
      if (status !== 200 && status !== 404) throw new Error(`${collection}/${id} stays behind: ${status} ${text}`);
    }
  }

  private async create(
    collection: PublicCollection,
    body: Json,
    query: { locale: Locale; draft?: boolean },
  ): Promise<Stored> {
    const doc = documentOf(await this.admin.post(`/api/${collection}`, body, query));
    this.removeLater(collection, doc.id);
    return doc;
  }
}
