import type { PayloadRequest } from 'payload';
import { pointQuery } from '@/lib/form-point';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { consequence } from './consequence';
import { describePlace, schemaOf } from './describe-place';
import type { BrokenReference } from './needed';
import type { Reference } from './read';

/** A stored reference. */
export type LinkRow = Reference & {
  id: string;
  inCollection: string;
  documentId: string;
  live?: boolean | null;
  draft?: boolean | null;
  needed?: boolean | null;
  problem?: string | null;
};

/** Where something is used, as text. */
export type DescribedReference = {
  title: string;
  /** Kind of the document that contains it: `Page`, `Ancienne adresse`. */
  kind: string;
  place: string;
  live: boolean;
  wouldBreak: boolean;
  consequence: string;
  /** Address of its form. */
  href: string;
  /** Of a selection: the title of the document that is used. */
  target?: string;
};

/** Describes references by the documents that contain them; two more queries for any number. */
export async function describeReferences(
  rows: readonly LinkRow[],
  brokenReferences: ReadonlyMap<string, BrokenReference>,
  req: PayloadRequest,
): Promise<DescribedReference[]> {
  const titles = await titlesOf(rows, req);
  const { language } = req.i18n;
  return rows.map((row) => {
    const { inCollection, documentId, locale } = row;
    const { fields, name } = schemaOf(req.payload.config, inCollection, language);
    const brokenReference = brokenReferences.get(row.id) ?? null;
    return {
      title: titles.get(`${inCollection}/${documentId}`) || name,
      kind: name,
      place: describePlace(row, fields, language),
      live: Boolean(row.live),
      wouldBreak: brokenReference !== null,
      consequence: getT(language)(consequence(brokenReference, { ...row, live: Boolean(row.live) })),
      href: editHref(req, row, locale),
    };
  });
}

/**
 * Returns the address of the form that contains a reference, at its field; a redirect has few fields, and needs no
 * field to be focused.
 */
function editHref(req: PayloadRequest, { inCollection, documentId, path }: LinkRow, locale: Locale | null): string {
  const isGlobal = inCollection === documentId;
  const at = isGlobal ? `globals/${inCollection}` : `collections/${inCollection}/${documentId}`;
  const query = inCollection === 'redirects' ? '' : pointQuery(path, locale);
  return `${req.payload.config.routes.admin}/${at}${query}`;
}

async function titlesOf(rows: readonly LinkRow[], req: PayloadRequest): Promise<Map<string, string>> {
  const [addresses, content] = [true, false].map((isAddress) =>
    rows.filter(({ inCollection }) => (inCollection === 'redirects') === isAddress),
  ) as [LinkRow[], LinkRow[]];
  const titles = await titlesAt(
    content.map(({ inCollection, documentId }) => `${inCollection}/${documentId}`),
    req,
  );
  if (addresses.length > 0) {
    const { docs } = await req.payload.db.find<{ id: string; from: string }>({
      collection: 'redirects',
      where: { id: { in: addresses.map(({ documentId }) => documentId) } },
      select: { from: true },
      pagination: false,
      limit: 0,
      req,
    });
    for (const { id, from } of docs) titles.set(`redirects/${id}`, from);
  }
  return titles;
}

/** Reads the titles of documents, by the key of their status. */
export async function titlesAt(keys: readonly string[], req: PayloadRequest): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ key: string; title?: string }>({
    collection: 'content-status',
    where: { key: { in: [...new Set(keys)] } },
    select: { key: true, title: true },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map(({ key, title }) => [key, title ?? '']));
}
