import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { idsOf } from '@/lib/populated';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { getT } from '@/messages/site';
import type { KnownMember, KnownMembers } from '../names/known-members';
import type { Column } from './columns';
import type { Values } from './values';

/** A field that a row would change, in words. */
export type FieldChange = { column: Column; before: string; after: string };

type Field = Exclude<Column, 'countryCode'>;

const yes = label('memberImport.yes');
const no = label('memberImport.no');

function inWords(field: Field, value: unknown, language: Locale, known: KnownMembers): string {
  if (value === null || value === undefined || value === '') return '';
  if (field === 'kind') return getT(language)(`members.kind.${value as KnownMember['kind']}`);
  if (field === 'country') return countryName(language, String(value));
  if (field === 'founder') return inLanguage(value ? yes : no, language);
  if (field === 'joinedOn' || field === 'agreedToListingOn') return String(value).slice(0, 10);
  if (field === 'memberOf') {
    const ids = new Set(idsOf(value as KnownMember['memberOf']));
    return known.all
      .filter(({ id }) => ids.has(id))
      .map(({ name }) => name)
      .join(', ');
  }
  if (field === 'socialLinks') return (value as { url: string }[]).map(({ url }) => url).join(' ');
  return String(value);
}

/** What a row adds to lists that are there already: nothing is taken out of them. */
function completed(field: Field, value: unknown, member: KnownMember): unknown {
  if (field === 'memberOf') return [...new Set([...idsOf(member.memberOf), ...(value as string[])])];
  if (field !== 'socialLinks') return value;
  const there = member.socialLinks ?? [];
  const urls = new Set(there.map(({ url }) => url));
  return [...there, ...(value as { url: string }[]).filter(({ url }) => !urls.has(url))];
}

/** What a row changes of a member that is there; fields that say the same are left out of `values`. */
export function changesTo(
  member: KnownMember,
  values: Values,
  reading: { known: KnownMembers; language: Locale },
): { values: Values; before: Record<string, unknown>; changes: FieldChange[] } {
  const changed: Record<string, unknown> = {};
  const before: Record<string, unknown> = {};
  const changes: FieldChange[] = [];
  for (const [name, value] of Object.entries(values)) {
    const field = name as Field;
    const after = completed(field, value, member);
    const [was, is] = [member[field], after].map((each) => inWords(field, each, reading.language, reading.known));
    if (was === undefined || is === undefined || was === is) continue;
    changed[field] = after;
    before[field] = field === 'memberOf' ? idsOf(member.memberOf) : (member[field] ?? null);
    changes.push({ column: field, before: was, after: is });
  }
  return { values: changed as Values, before, changes };
}
