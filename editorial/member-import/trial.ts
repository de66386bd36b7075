import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { type ExistingMember, type ExistingMembers, nameKey } from '../names/existing-members';
import { changesTo, type FieldChange } from './changes';
import { type Column, columnsOf, type LeftOut } from './columns';
import { exampleName } from './model';
import type { ParsedCsv } from './read-csv';
import { type CellProblem, type Need, type Values, valuesOf } from './values';

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

type Trying = { members: ExistingMembers; language: PanelLanguage; rule: Rule };

/** What would become of each row of a file. Nothing is saved. Null where no column holds names. */
export async function tryOut(table: ParsedCsv, trying: Trying): Promise<Trial | null> {
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

/** The member a row is about: the one of its name, else the one of its site; null where there is none yet. */
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
    // A pair with one missing is wrong on both sides; it is told once. Elsewhere what is empty says nothing.
    if (values[column] === undefined && !(half && named[column] === '')) continue;
    const need = await rule(column, values);
    if (need && !problems.some((each) => each.need === need)) {
      problems.push({ column, cell: named[column] ?? '', need, hint: '' });
    }
  }
  return problems;
}
