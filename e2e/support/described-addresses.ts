import type { ApiDescription } from '@/lib/api/openapi/describe-api';
import type { Client } from './client';

type Document = {
  id: string;
  filename?: string;
  urls?: Record<string, string>;
  files?: { language: string; format: string }[];
};

/** Reads the description of the API that the installation answers. */
export const readDescription = async (reader: Client): Promise<ApiDescription> =>
  (await reader.get('/api/openapi.json')).json as unknown as ApiDescription;

/** The addresses of a description, with real values in the places of their parameters: an address by its template. */
export async function describedAddresses(reader: Client, { paths }: ApiDescription): Promise<Map<string, string>> {
  const first = async (collection: string): Promise<Document> => {
    const { docs } = (await reader.get(`/api/${collection}`, { limit: 1 })).json as { docs: Document[] };
    if (!docs[0]) throw new Error(`The starter content has none of ${collection}.`);
    return docs[0];
  };
  const slugIn = (document: Document, locale: string) => document.urls?.[locale]?.split('/').at(-1) ?? '';
  const found = new Map<string, string>();
  for (const template of Object.keys(paths)) {
    const [, collection = ''] = /^\/api\/([a-z]+)\/\{id\}$/.exec(template) ?? [];
    const [, locale = ''] = /^\/([a-z]{2})\//.exec(template) ?? [];
    const values: Record<string, () => Promise<string>> = {
      '{id}': async () => (await first(collection)).id,
      '{filename}': async () => (await first('media')).filename ?? '',
      '{name}': async () => 'pages-1',
      '{slug}': async () => slugIn(await first(template.endsWith('.ics') ? 'events' : 'documents'), locale),
      '{file}': async () => {
        const file = (await first('documents')).files?.find(({ language }) => language === locale);
        return `${file?.language}.${file?.format}`;
      },
    };
    let address = template;
    for (const [placeholder, value] of Object.entries(values)) {
      if (address.includes(placeholder)) address = address.replace(placeholder, await value());
    }
    found.set(template, template === '/api/search' ? `${address}?q=alliance` : address);
  }
  return found;
}
