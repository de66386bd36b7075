import type { Locale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { type KnownMember, type KnownMembers, nameKey } from '../names/known-members';
import { changesTo, type FieldChange } from './changes';
import { type Column, columnsOf, type LeftOut } from './columns';
import { exampleName } from './model';
import type { CsvTable } from './read-csv';
import { type CellProblem, type Values, valuesOf } from './values';
import { advice, needs } from './words';

/** What becomes of a row: a new member, one that is completed, one that is the same already, or nothing yet. */
export type TriedRow = {
  /** As the spreadsheet numbers it. */
  row: number;
  name: string;
} & (
  | { outcome: 'new'; values: Values }
  | {
      outcome: 'changed';
      values: Values;
      member: string;
      /** When the member was saved last: another time means that someone else has changed it since. */
      savedAt: string;
      before: Record<string, unknown>;
      changes: FieldChange[];
    }
  | { outcome: 'same'; member: string }
  | { outcome: 'wrong'; problems: CellProblem[]; cells: string[] }
);

export type Outcome = TriedRow['outcome'];

export type Trial = {
  head: string[];
  /** Columns that are not taken. */
  leftOut: LeftOut[];
  rows: TriedRow[];
};

/** The collection's own rule about a field: what is wrong with its value, null where nothing is. */
export type Rule = (field: Exclude<Column, 'countryCode'>, values: Values) => Promise<string | null>;

type Trying = { known: KnownMembers; language: Locale; rule: Rule };

/** What would become of each row of a file. Nothing is saved. Null where no column holds names. */
export async function tryOut(table: CsvTable, trying: Trying): Promise<Trial | null> {
  const { columns, leftOut } = columnsOf(table.head);
  if (!columns.includes('name')) return null;
  const seen = new Map<string, number>();
  const rows: TriedRow[] = [];
  for (const { row, cells } of table.rows) {
    const named = cellsByColumn(columns, cells);
    // The row that the model came with is no member.
    if (Object.values(exampleName).includes(named.name ?? '')) continue;
    rows.push(await tryRow({ row, cells, named, seen }, trying));
  }
  return { head: table.head, leftOut, rows };
}

function cellsByColumn(columns: readonly (Column | null)[], cells: readonly string[]): Partial<Record<Column, string>> {
  const named: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) if (column) named[column] = cells[index] ?? '';
  // Beside a name its code says nothing more.
  if (named.country) delete named.countryCode;
  return named;
}

type Row = { row: number; cells: string[]; named: Partial<Record<Column, string>>; seen: Map<string, number> };

async function tryRow({ row, cells, named, seen }: Row, trying: Trying): Promise<TriedRow> {
  const { known, language } = trying;
  const { values, problems } = valuesOf(named, trying);
  const name = values.name ?? '';
  const problem = (column: Column, need: keyof typeof needs, hint: string) =>
    problems.push({ column, cell: named[column] ?? '', need: inLanguage(needs[need], language), hint });

  const found = memberOf(values, known);
  if (name === '') problem('name', 'name', inLanguage(advice.name, language));
  if (found === 'ambiguous') problem('name', 'ambiguous', inLanguage(advice.ambiguous, language));
  const key = found && found !== 'ambiguous' ? found.id : nameKey(name);
  const earlier = name ? seen.get(key) : undefined;
  if (earlier) problem('name', 'repeated', rowInWords(earlier, language));
  else if (name) seen.set(key, row);
  problems.push(...(await brokenRules(named, values, trying.rule)));

  if (problems.length > 0 || found === 'ambiguous') return { row, name, outcome: 'wrong', problems, cells };
  if (!found) return { row, name, outcome: 'new', values };
  const { changes, ...change } = changesTo(found, values, trying);
  if (changes.length === 0) return { row, name, outcome: 'same', member: found.id };
  return { row, name, outcome: 'changed', member: found.id, savedAt: found.updatedAt, changes, ...change };
}

/** The member a row is about: the one of its name, else the one of its site; null where there is none yet. */
function memberOf(values: Values, known: KnownMembers): KnownMember | 'ambiguous' | null {
  const named = values.name ? known.named(values.name) : [];
  const there = known.at(values.website);
  const both = named.filter((member) => there.includes(member));
  if (named.length > 1) return both.length === 1 ? (both[0] ?? null) : 'ambiguous';
  return named[0] ?? (there.length === 1 ? (there[0] ?? null) : null);
}

async function brokenRules(named: Partial<Record<Column, string>>, values: Values, rule: Rule): Promise<CellProblem[]> {
  const problems: CellProblem[] = [];
  const told = new Set<string>();
  for (const column of Object.keys(named) as Column[]) {
    if (column === 'countryCode' || column === 'name' || column === 'kind') continue;
    const half = column === 'latitude' || column === 'longitude';
    // A pair with one missing is wrong on both sides; it is told once. Elsewhere what is empty says nothing.
    if (values[column] === undefined && !(half && named[column] === '')) continue;
    const need = await rule(column, values);
    if (!need || told.has(need)) continue;
    told.add(need);
    problems.push({ column, cell: named[column] ?? '', need, hint: '' });
  }
  const need = values.name ? await rule('name', values) : null;
  if (need) problems.push({ column: 'name', cell: named.name ?? '', need, hint: '' });
  return problems;
}

const rowInWords = (row: number, language: Locale): string =>
  inLanguage(label({ key: 'memberImport.row', values: { row } }), language);
