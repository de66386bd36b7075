import type { CollectionSlug, PayloadRequest } from 'payload';
import type { FileFinding } from '@/lib/file-findings';
import { type Locale, sourceLocale } from '@/lib/locales';
import { isPublicCollection } from '@/lib/routes';
import { titleFieldOf } from '../documents/title';
import { founders } from '../links/read';
import type { FieldReference, Target, Targets } from './subject';

type Row = Record<string, unknown> & { id: string };
type Localized = Partial<Record<Locale, string | null>>;

/** Only the fields of the rules: rows of files have their whole text. */
function select(collection: string, req: PayloadRequest): Record<string, true> {
  if (isPublicCollection(collection)) {
    const visibility: Record<string, true> = collection === 'members' ? { visibility: true } : {};
    return { _status: true, deletedAt: true, [titleFieldOf(collection, req)]: true, ...visibility };
  }
  if (collection === 'media') return { alt: true, decorative: true, people: true, filename: true, deletedAt: true };
  return collection === 'files' ? { filename: true, findings: true } : { title: true };
}

function stateOf(row: Row): Target['state'] {
  if (row.deletedAt || row.visibility === 'hidden') return 'gone';
  return row._status === undefined || row._status === 'published' ? 'public' : 'waiting';
}

function targetOf(collection: string, row: Row, req: PayloadRequest): Target {
  const localized = isPublicCollection(collection)
    ? (row[titleFieldOf(collection, req)] as Localized | undefined)
    : undefined;
  const title = typeof row.title === 'string' ? row.title : (row.title as Localized | undefined)?.[sourceLocale];
  const target = { state: stateOf(row), name: String(localized?.[sourceLocale] ?? row.filename ?? title ?? '') };
  if (collection === 'files') return { ...target, findings: (row.findings ?? []) as FileFinding[] };
  if (collection !== 'media') return target;
  return {
    ...target,
    alt: (row.alt ?? {}) as Localized,
    decorative: row.decorative === true,
    peopleAnswered: Boolean(row.people),
  };
}

/**
 * Reads the targets of a document's references in the transaction of `req`: one query for each collection, however many
 * references there are. It reads the published rows, not the newest versions.
 */
export async function readTargets(references: readonly FieldReference[], req: PayloadRequest): Promise<Targets> {
  const ids = new Map<string, Set<string>>();
  for (const { reference } of references) {
    // Founders shown by rule have no id, and MongoDB refuses a value that is not an id.
    if (!reference.toCollection || !reference.toId || reference.toId === founders) continue;
    ids.set(reference.toCollection, (ids.get(reference.toCollection) ?? new Set()).add(reference.toId));
  }
  const targets = new Map<string, Target>();
  for (const [collection, named] of ids) {
    const { docs } = await req.payload.db.find<Row>({
      collection: collection as CollectionSlug,
      where: { id: { in: [...named] } },
      select: select(collection, req),
      // The default order is by a localized field, and no locale is given.
      sort: 'createdAt',
      pagination: false,
      limit: 0,
      req,
    });
    for (const row of docs) targets.set(`${collection}/${row.id}`, targetOf(collection, row, req));
  }
  return targets;
}
