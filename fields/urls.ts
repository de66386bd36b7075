import type { FieldHook, JSONField } from 'payload';
import { locales } from '@/lib/locales';
import { documentUrls, type Urls } from '@/lib/public-read/document-urls';
import { addressesOf, languageOfRead } from '@/lib/public-read/translations';
import type { PublicCollection } from '@/lib/routes';
import { setByServer } from '@/lib/system-fields';
import { computedText } from './computed-text';

type Read = Pick<Parameters<FieldHook>[0], 'req' | 'data'>;

function urlsOf(collection: PublicCollection, { req, data }: Read): Promise<Urls> {
  const id = (data as { id?: unknown } | undefined)?.id;
  return documentUrls(collection, { id: id === undefined ? id : String(id), addresses: addressesOf(data) }, req);
}

/** The absolute addresses of a document, for pages and API clients; computed at each read, never stored. */
function urlsField(collection: PublicCollection): JSONField {
  return {
    name: 'urls',
    type: 'json',
    virtual: true,
    custom: setByServer,
    typescriptSchema: [
      () => ({
        type: 'object',
        properties: Object.fromEntries(locales.map((locale) => [locale, { type: 'string' as const }])),
        additionalProperties: false,
      }),
    ],
    admin: { hidden: true },
    hooks: { afterRead: [(read) => urlsOf(collection, read)] },
  };
}

/**
 * Where a document is, and in which language its texts are: `urls` in each language that it is published in, `url` in the
 * language of its texts. A page below one that is not public has none.
 */
export const addressFields = (collection: PublicCollection): JSONField[] => [
  urlsField(collection),
  computedText('url', async (read) => (await urlsOf(collection, read))[languageOfRead(read.req, read.data)] ?? null),
  computedText('language', ({ req, data }) => languageOfRead(req, data)),
];
