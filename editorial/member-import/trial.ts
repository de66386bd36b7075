import { idsOf } from '@/lib/populated';
import { getT } from '@/messages/panel';
import type { Refusal } from '../checks/refusals';
import { type ExistingMember, type ExistingMembers, nameKey } from '../names/existing-members';
import { closest } from '../names/similar-names';
import { columnsOf, exampleName, type LeftOut } from './columns';
import { type Column, fields, inWords, type Reading, Unread, type Values } from './fields';
import type { CsvRow, ParsedCsv } from './read-csv';

/** The cells of a row by column. */
export type Cells = Partial<Record<Column, string>>;

/** A cell to fix: what is needed, and a suggestion. */
export type CellProblem = { column: Column; cell: string; need: string; hint: string };

/** A change of a field by a row, as text. */
export type FieldChange = { column: Column; before: string; after: string };

/** Outcome of a row: a new member, a changed one, an unchanged one, or cells to fix. */
export type TriedRow = {
  /** Row number of the spreadsheet. */
  row: number;
  name: string;
} & (
  | { outcome: 'new'; values: Values }
  | {
      outcome: 'changed';
      values: Values;
      member: string;
      /** Time of the member's last save: another time means that someone has changed it since. */
      savedAt: string;
      changes: FieldChange[];
    }
  | { outcome: 'same'; member: string }
  | { outcome: 'wrong'; problems: CellProblem[]; cells: string[] }
);

export type Outcome = TriedRow['outcome'];

export type Trial = {
  head: string[];
  leftOut: LeftOut[];
  rows: TriedRow[];
};

type Trying = Reading & {
  /** The validation of the form: what it refuses of the values of a row. */
  refuse: (values: Values) => Promise<Pick<Refusal, 'path' | 'message'>[]>;
};

/** Returns the outcome of each row of a file, without saving anything. Null when no column has names. */
export async function tryOut(table: ParsedCsv, trying: Trying): Promise<Trial | null> {
  const { columns, leftOut } = columnsOf(table.head);
  if (!columns.includes('name')) return null;
  /** Rows of the members so far. */
  const seen = new Map<string, number>();
  const rows: TriedRow[] = [];
  for (const row of table.rows) {
    const { countryCode, ...cells }: Cells & { countryCode?: string } = Object.fromEntries(
      columns.flatMap((column, index) => (column ? [[column, row.cells[index] ?? '']] : [])),
    );
    // Beside its name, the code of a country adds nothing.
    if (countryCode) cells.country ||= countryCode;
    // The example row of the template is no member.
    if (!Object.values(exampleName).includes(cells.name ?? '')) rows.push(await tryRow(row, cells, seen, trying));
  }
  return { head: table.head, leftOut, rows };
}

async function tryRow(
  { row, cells: written }: CsvRow,
  cells: Cells,
  seen: Map<string, number>,
  trying: Trying,
): Promise<TriedRow> {
  const t = getT(trying.language);
  const { values, problems } = valuesOf(cells, trying);
  const name = values.name ?? '';
  const found = membersOf(values, trying.members);
  const member = found.length === 1 ? found[0] : undefined;
  const key = member?.id ?? nameKey(name);
  const earlier = seen.get(key);
  const need = name === '' ? 'name' : found.length > 1 ? 'ambiguous' : earlier ? 'repeated' : null;
  if (need) {
    const hint = earlier ? `${t('memberImport.row', { row: earlier })}.` : '';
    problems.push({ column: 'name', cell: name, need: t(`memberImport.needs.${need}`), hint });
  }
  if (name && !earlier) seen.set(key, row);
  for (const { path, message } of await trying.refuse(values)) {
    const column = path.split('.')[0] as Column;
    // A pair with one missing value is refused in both fields, and reported once.
    if (problems.some((each) => each.column === column || each.need === message)) continue;
    problems.push({ column, cell: cells[column] ?? '', need: message, hint: '' });
  }
  if (problems.length > 0) return { row, name, outcome: 'wrong', problems, cells: written };
  if (!member) return { row, name, outcome: 'new', values };
  const change = changesTo(member, values, trying);
  if (change.changes.length === 0) return { row, name, outcome: 'same', member: member.id };
  return { row, name, outcome: 'changed', member: member.id, savedAt: member.updatedAt, ...change };
}

/** Finds the member of a row by its name, else by its website: none for a new one, several where it is not clear. */
function membersOf(values: Values, members: ExistingMembers): readonly ExistingMember[] {
  const named = values.name ? members.findByName(values.name) : [];
  const there = members.findByWebsite(values.website);
  if (named.length === 0) return there.length === 1 ? there : [];
  const both = named.filter((member) => there.includes(member));
  return both.length === 1 ? both : named;
}

/** So many names that may be meant are listed. */
const maxListed = 10;

/** Returns the values of a row's cells, and the cells that can't be read. */
function valuesOf(cells: Cells, reading: Reading): { values: Values; problems: CellProblem[] } {
  const t = getT(reading.language);
  const values: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const [column, cell] of Object.entries(cells) as [Column, string][]) {
    // An empty cell is ignored, and never deletes a value.
    if (cell === '') continue;
    const value = fields[column].read?.(cell, reading) ?? cell;
    if (!(value instanceof Unread)) values[column] = value;
    else {
      const { need, text, names } = value;
      const suggestion = closest(text, names);
      const few = names.length > maxListed ? '' : names.join(', ');
      const hint = suggestion ? t('memberImport.didYouMean', { suggestion }) : few;
      problems.push({ column, cell, need: t(need), hint });
    }
  }
  return { values: values as Values, problems };
}

/** Returns what a row makes of an existing member: its values, with lists completed, and those that change as texts. */
function changesTo(member: ExistingMember, values: Values, reading: Reading) {
  const { memberOf, socialLinks } = values;
  const links = member.socialLinks ?? [];
  const isNew = ({ url }: { url: string }) => links.every((link) => link.url !== url);
  // Nothing is removed from lists.
  const after: Values = {
    ...values,
    ...(memberOf && { memberOf: [...new Set([...idsOf(member.memberOf), ...memberOf])] }),
    ...(socialLinks && { socialLinks: [...links, ...socialLinks.filter(isNew)] }),
  };
  const changes = (Object.keys(after) as Column[]).map(
    (column): FieldChange => ({
      column,
      before: inWords(column, member[column], reading),
      after: inWords(column, after[column], reading),
    }),
  );
  return { values: after, changes: changes.filter(({ before, after: now }) => before !== now) };
}
