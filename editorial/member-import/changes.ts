import { localeOrSource } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { idsOf } from '@/lib/populated';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { siteTexts } from '@/messages/site';
import type { ExistingMember, ExistingMembers } from '../names/existing-members';
import type { Column } from './columns';
import type { Values } from './values';

/** A change of a field by a row, as text. */
export type FieldChange = { column: Column; before: string; after: string };

type Field = Exclude<Column, 'countryCode'>;
type Reading = { members: ExistingMembers; language: PanelLanguage };

/** How a value is shown in the language of the trial; other fields are shown as stored. */
const inWords: Partial<Record<Field, (value: never, reading: Reading) => string>> = {
  kind: (value: ExistingMember['kind'], { language }) => siteTexts[localeOrSource(language)].members.kind[value],
  country: (value: string, { language }) => countryName(language, value),
  founder: (value: boolean, { language }) => getT(language)(value ? 'memberImport.yes' : 'memberImport.no'),
  joinedOn: (value: string) => value.slice(0, 10),
  agreedToListingOn: (value: string) => value.slice(0, 10),
  memberOf: (value: ExistingMember['memberOf'], { members }) => {
    const ids = idsOf(value);
    return members.all.flatMap(({ id, name }) => (ids.includes(id) ? name : [])).join(', ');
  },
  socialLinks: (value: { url: string }[]) => value.map(({ url }) => url).join(' '),
};

function read(field: Field, value: unknown, reading: Reading): string {
  if (value === null || value === undefined || value === '') return '';
  return inWords[field]?.(value as never, reading) ?? String(value);
}

/** Additions of a row to existing lists: nothing is removed from them. */
function completed(field: Field, value: unknown, member: ExistingMember): unknown {
  if (field === 'memberOf') return [...new Set([...idsOf(member.memberOf), ...(value as string[])])];
  if (field !== 'socialLinks') return value;
  const links = [...(member.socialLinks ?? []), ...(value as { network: string; url: string }[])];
  return links.filter(({ url }, index) => links.findIndex((each) => each.url === url) === index);
}

/** Returns the changes of an existing member by a row; `values` omits unchanged fields. */
export function changesTo(
  member: ExistingMember,
  values: Values,
  reading: Reading,
): { values: Values; changes: FieldChange[] } {
  const changed: Record<string, unknown> = {};
  const changes: FieldChange[] = [];
  for (const [name, value] of Object.entries(values)) {
    const field = name as Field;
    const after = completed(field, value, member);
    const change = { column: field, before: read(field, member[field], reading), after: read(field, after, reading) };
    if (change.before === change.after) continue;
    changed[field] = after;
    changes.push(change);
  }
  return { values: changed as Values, changes };
}
