import type { FormState } from 'payload';
import { isRecord } from '@/lib/api/values';
import { pathById } from '../rows/path-by-id';

/** Rows that were copied from a list of blocks. */
export type CopiedBlocks = {
  /** Path of the list in the form they were copied from: `layout`. */
  path: string;
  rows: CopiedBlock[];
};

export type CopiedBlock = {
  blockType: string;
  id: string;
  /** Its fields, by their paths in the row. */
  fields: FormState;
};

/** Where Payload's menus put what is copied from a form. */
const clipboardKey = '_payloadClipboard';

/** The text that Payload's menus have put into the local store; null where there is none, or the browser has no store. */
export function storedClipboard(): string | null {
  try {
    return localStorage.getItem(clipboardKey);
  } catch {
    return null;
  }
}

/** Returns the blocks of a copied list, or the one copied block; null where something else was copied. */
export function readCopiedBlocks(stored: string | null): CopiedBlocks | null {
  const copied = parsed(stored);
  if (!isRecord(copied) || copied.type !== 'blocks' || typeof copied.path !== 'string' || !isRecord(copied.data)) {
    return null;
  }
  const { path, data, rowIndex } = copied;
  const state = data as FormState;
  const numbers = typeof rowIndex === 'number' ? [rowIndex] : (state[path]?.rows ?? []).map((_, index) => index);
  const rows = numbers.flatMap((number) => blockAt(state, `${path}.${number}.`) ?? []);
  return rows.length > 0 ? { path, rows } : null;
}

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null');
  } catch {
    return null;
  }
}

function blockAt(state: FormState, prefix: string): CopiedBlock | null {
  const within = Object.entries(state).filter(([name]) => name.startsWith(prefix));
  const fields = Object.fromEntries(within.map(([name, field]) => [name.slice(prefix.length), field]));
  const blockType = fields.blockType?.value;
  const id = fields.id?.value;
  return typeof blockType === 'string' && typeof id === 'string' ? { blockType, id, fields } : null;
}

/** Returns a path with other ids for its rows. */
const withIds = (path: string, ids: ReadonlyMap<string, string>): string =>
  path
    .split('.')
    .map((part) => ids.get(part) ?? part)
    .join('.');

/**
 * Returns the block as another one: with new ids for itself and the rows in it, since an id belongs to one row of one
 * document, and as a form that the server has not drawn yet.
 *
 * @param newId makes the id of a row
 */
export function asNewBlock(block: CopiedBlock, newId: () => string): { block: CopiedBlock; ids: Map<string, string> } {
  const ids = new Map<string, string>();
  const idOf = (old: string): string => {
    const made = ids.get(old) ?? newId();
    ids.set(old, made);
    return made;
  };
  const fields: FormState = {};
  for (const [name, { lastRenderedPath: _, ...field }] of Object.entries(block.fields)) {
    const isId = (name === 'id' || name.endsWith('.id')) && typeof field.value === 'string';
    const id = isId ? idOf(field.value as string) : undefined;
    fields[name] = {
      ...field,
      ...(id && { value: id, initialValue: id }),
      ...(field.rows && { rows: field.rows.map(({ lastRenderedPath: __, ...row }) => ({ ...row, id: idOf(row.id) })) }),
    };
  }
  return { block: { ...block, id: idOf(block.id), fields }, ids };
}

/** Returns texts of a row, by their paths with rows by id, under the paths of its copy in another list. */
export function textsOfCopy(
  texts: Record<string, unknown>,
  { from, to, ids }: { from: string; to: string; ids: ReadonlyMap<string, string> },
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [`${to}${withIds(path.slice(from.length), ids)}`, text]),
  );
}

/**
 * Returns the block with the texts of one locale in place of those it was copied with: it may be pasted where another
 * locale is being written.
 *
 * @param localized paths in the row, rows by id, of all its localized texts, in whichever locale they are written
 * @param texts those of the locale, by the same paths
 */
export function inOtherLocale(
  block: CopiedBlock,
  localized: ReadonlySet<string>,
  texts: Record<string, unknown>,
): CopiedBlock {
  const fields = { ...block.fields };
  for (const name of Object.keys(fields)) {
    const path = pathById(name, (list) => block.fields[list]?.rows);
    if (!localized.has(path)) continue;
    const value = texts[path] ?? null;
    fields[name] = { ...fields[name], value, initialValue: value };
  }
  return { ...block, fields };
}
