import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { type ExistingMember, type ExistingMembers, nameKey } from '../names/existing-members';
import { changesTo, type FieldChange } from './changes';
import { type Column, columnsOf, type LeftOut } from './columns';
import { exampleName } from './model';
import type { ParsedCsv } from './read-csv';
import { type CellProblem, type Need, type Values, valuesOf } from './values';

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
  /** Columns that are ignored. */
  leftOut: LeftOut[];
  rows: TriedRow[];
};

/** The collection's own validation of a field: the error of its value, null for none. */
export type Rule = (field: Exclude<Column, 'countryCode'>, values: Values) => Promise<string | null>;

type Trying = { members: ExistingMembers; language: PanelLanguage; rule: Rule };

/** Returns the outcome of each row of a file, without saving anything. Null when no column has names. */
export async function tryOut(table: ParsedCsv, trying: Trying): Promise<Trial | null> {
  const { columns, leftOut } = columnsOf(table.head);
  if (!columns.includes('name')) return null;
  const seen = new Map<string, number>();
  const rows: TriedRow[] = [];
  for (const { row, cells } of table.rows) {
    const named = cellsByColumn(columns, cells);
    // The example row of the template is no member.
    if (Object.values(exampleName).includes(named.name ?? '')) continue;
    rows.push(await tryRow({ row, cells, named, seen }, trying));
  }
  return { head: table.head, leftOut, rows };
}

function cellsByColumn(columns: readonly (Column | null)[], cells: readonly string[]): Partial<Record<Column, string>> {
  const named: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) if (column) named[column] = cells[index] ?? '';
  // Beside its name, its code adds nothing.
  if (named.country) delete named.countryCode;
  return named;
}

type Row = { row: number; cells: string[]; named: Partial<Record<Column, string>>; seen: Map<string, number> };

async function tryRow({ row, cells, named, seen }: Row, trying: Trying): Promise<TriedRow> {
  const { members, language } = trying;
  const t = getT(language);
  const { values, problems } = valuesOf(named, trying);
  const name = values.name ?? '';
  const problem = (need: Need, hint = '') =>
    problems.push({ column: 'name', cell: named.name ?? '', need: t(`memberImport.needs.${need}`), hint });

  const found = memberOf(values, members);
  if (name === '') problem('name');
  if (found === 'ambiguous') problem('ambiguous');
  const key = found && found !== 'ambiguous' ? found.id : nameKey(name);
  const earlier = name ? seen.get(key) : undefined;
  if (earlier) problem('repeated', t('memberImport.row', { row: earlier }));
  else if (name) seen.set(key, row);
  problems.push(...(await brokenRules(named, values, trying.rule)));

  if (problems.length > 0 || found === 'ambiguous') return { row, name, outcome: 'wrong', problems, cells };
  if (!found) return { row, name, outcome: 'new', values };
  const change = changesTo(found, values, trying);
  if (change.changes.length === 0) return { row, name, outcome: 'same', member: found.id };
  return { row, name, outcome: 'changed', member: found.id, savedAt: found.updatedAt, ...change };
}

/** Finds the member of a row: by name, else by website; null when there is none yet. */
function memberOf(values: Values, members: ExistingMembers): ExistingMember | 'ambiguous' | null {
  const named = values.name ? members.findByName(values.name) : [];
  const there = members.findByWebsite(values.website);
  const both = named.filter((member) => there.includes(member));
  if (named.length > 1) return both.length === 1 ? (both[0] ?? null) : 'ambiguous';
  return named[0] ?? (there.length === 1 ? (there[0] ?? null) : null);
}

async function brokenRules(named: Partial<Record<Column, string>>, values: Values, rule: Rule): Promise<CellProblem[]> {
  const problems: CellProblem[] = [];
  for (const column of Object.keys(named) as Column[]) {
    if (column === 'countryCode') continue;
    const half = column === 'latitude' || column === 'longitude';
    // A pair with one missing value is wrong in both fields, and reported once. Other empty cells are ignored.
    if (values[column] === undefined && !(half && named[column] === '')) continue;
    const need = await rule(column, values);
    if (need && !problems.some((each) => each.need === need)) {
      problems.push({ column, cell: named[column] ?? '', need, hint: '' });
    }
  }
  return problems;
}
