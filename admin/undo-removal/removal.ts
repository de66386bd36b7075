import type { FormState } from 'payload';
import { pathById } from '../rows/path-by-id';

/** A row that was removed from a form. */
export type Removal = {
  /** Path of its list, with the rows around it by id, which stays the same when they are moved: `layout.6650….steps`. */
  list: string;
  index: number;
  id: string;
  /** Of a block. */
  blockType: string | undefined;
  /** Its fields, by their paths in the row. */
  fields: FormState;
};

const rowsOf = (state: FormState, path: string) => state[path]?.rows;

/**
 * Returns the row that one change of a form has removed; null for any other change. Rows within a removed row go with it,
 * and a form that was filled in again changes more than one.
 */
export function findRemoval(before: FormState, now: FormState): Removal | null {
  for (const [path, field] of Object.entries(before)) {
    const rows = field.rows;
    const left = rowsOf(now, path);
    if (!rows || !left || left === rows || left.length !== rows.length - 1) continue;
    const ids = new Set(left.map(({ id }) => id));
    const index = rows.findIndex(({ id }) => !ids.has(id));
    const row = rows[index];
    if (!row?.id || rows.some(({ id }, at) => at !== index && !ids.has(id))) continue;
    const prefix = `${path}.${index}.`;
    const within = Object.entries(before).filter(([name]) => name.startsWith(prefix));
    const fields = Object.fromEntries(within.map(([name, value]) => [name.slice(prefix.length), value]));
    return {
      list: pathById(path, (list) => rowsOf(before, list)),
      index,
      id: row.id,
      blockType: row.blockType,
      fields,
    };
  }
  return null;
}
