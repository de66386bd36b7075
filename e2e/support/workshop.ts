import { type Locale, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { type Client, documentOf, type Json } from './client';
import { installation } from './installation';
import { samples } from './samples';

type Stored = Json & { id: string };
type Removable = { collection: string; id: string };

/** Creates documents for a test, in the name of an admin, and deletes them again. */
export class Workshop {
  private readonly made: Removable[] = [];

  /** The site's own public origin. */
  readonly siteUrl = installation.url;

  constructor(readonly admin: Client) {}

  /** Registers a document that the test created by other means, to be deleted too. */
  removeLater(collection: string, id: string): void {
    this.made.push({ collection, id });
  }

  /** Leaves the deletion to another workshop, since not every role may delete. */
  handOver(other: Workshop): void {
    for (const { collection, id } of this.made.splice(0)) other.removeLater(collection, id);
  }

  /** Creates a draft in the source locale; `changes` replace fields of the sample of its collection. */
  async draft(collection: PublicCollection, word: string, changes: Json = {}): Promise<Stored> {
    const body = { ...samples[collection](word), ...changes, _status: 'draft' };
    return this.create(collection, body, { locale: sourceLocale, draft: true });
  }

  /** Creates a published document in the source locale. */
  async published(collection: PublicCollection, word: string, changes: Json = {}): Promise<Stored> {
    return this.create(
      collection,
      { ...samples[collection](word), ...changes, _status: 'published' },
      { locale: sourceLocale },
    );
  }

  /** Saves a document, published unless `draft`. */
  async save(
    collection: PublicCollection,
    id: string,
    body: Json,
    { locale = sourceLocale, draft = false }: { locale?: Locale; draft?: boolean } = {},
  ): Promise<Stored> {
    const status = { _status: draft ? 'draft' : 'published' };
    return documentOf(await this.admin.patch(`/api/${collection}/${id}`, { ...status, ...body }, { locale, draft }));
  }

  /** Unpublishes a document. */
  async unpublish(collection: PublicCollection, id: string): Promise<Stored> {
    return documentOf(
      await this.admin.patch(`/api/${collection}/${id}`, { _status: 'draft' }, { locale: sourceLocale }),
    );
  }

  /** Moves a document to the trash. */
  async trash(collection: PublicCollection | 'media', id: string): Promise<Stored> {
    const body = { deletedAt: new Date().toISOString() };
    return documentOf(await this.admin.patch(`/api/${collection}/${id}`, body, { locale: sourceLocale }));
  }

  /** Uploads a media or a file with its document. */
  async upload(collection: 'media' | 'files', file: File, fields: Json = {}): Promise<Stored> {
    const doc = documentOf(await this.admin.upload(`/api/${collection}?locale=${sourceLocale}`, file, fields));
    this.removeLater(collection, doc.id);
    return doc;
  }

  /** Reads a stored document, as staff read it. */
  async stored(collection: string, id: string, query: { locale?: string; draft?: boolean } = {}): Promise<Stored> {
    const all = { locale: sourceLocale, draft: false, trash: true, depth: 0 };
    return documentOf(await this.admin.get(`/api/${collection}/${id}`, { ...all, ...query }));
  }

  /** Deletes everything that was created, newest first, since it may reference older documents. */
  async clear(): Promise<void> {
    for (const { collection, id } of this.made.splice(0).reverse()) {
      // An open form may still lock the document, when the test typed in one. A test may have deleted it itself.
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
