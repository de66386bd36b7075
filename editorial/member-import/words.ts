import type { Locale } from '@/lib/locales';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';

/** What a cell needs that the rules of a field don't say, in the three languages. */
export const needs = {
  name: label('memberImport.needs.name'),
  country: label('memberImport.needs.country'),
  kind: label('memberImport.needs.kind'),
  founder: label('memberImport.needs.founder'),
  number: label('memberImport.needs.number'),
  date: label('memberImport.needs.date'),
  memberOf: label('memberImport.needs.memberOf'),
  website: label('memberImport.needs.website'),
  repeated: label('memberImport.needs.repeated'),
  ambiguous: label('memberImport.needs.ambiguous'),
} satisfies Record<string, Words>;

/** What helps to mend it. */
export const advice = {
  name: label('memberImport.advice.name'),
  country: label('memberImport.advice.country'),
  founder: label('memberImport.advice.founder'),
  number: label('memberImport.advice.number'),
  date: label('memberImport.advice.date'),
  memberOf: label('memberImport.advice.memberOf'),
  website: label('memberImport.advice.website'),
  ambiguous: label('memberImport.advice.ambiguous'),
} satisfies Record<string, Words>;

/** `Vouliez-vous dire « Espagne » ?` */
export function didYouMean(suggestion: string, language: Locale): string {
  return inLanguage(label({ key: 'memberImport.didYouMean', values: { suggestion } }), language);
}
