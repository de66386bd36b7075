import { countryCodes } from '@/lib/countries';
import { locales } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { sortKey } from '@/lib/slugs';
import { siteTexts } from '@/messages/site';
import type { Member } from '@/payload-types';

type Kind = Member['kind'];

/** Other names that people use. */
const otherKindNames: Partial<Record<Kind, string[]>> = {
  'elected-official': ['Élu', 'Élue', 'Élu.e', 'Élu(e)', 'Elected representative', 'Cargo electo'],
  'local-authority': ['Collectivité', 'Ville', 'Commune', 'Mairie', 'Région', 'City', 'Town', 'Ayuntamiento', 'Ciudad'],
};

const countries = new Map<string, string>();
const kinds = new Map<string, Kind>();
for (const locale of locales) {
  for (const code of countryCodes) countries.set(sortKey(countryName(locale, code)), code);
  for (const [kind, title] of Object.entries(siteTexts[locale].members.kind) as [Kind, string][]) {
    for (const name of [title, kind, ...(otherKindNames[kind] ?? [])]) kinds.set(sortKey(name), kind);
  }
}
for (const code of countryCodes) countries.set(code.toLowerCase(), code);

/** Returns the code of a country from its name in one of our languages, or from the code itself. */
export const countryOf = (text: string): string | null => countries.get(sortKey(text)) ?? null;

/** Returns the kind of a member from its name in one of our languages, or from its key. */
export const kindOf = (text: string): Kind | null => kinds.get(sortKey(text)) ?? null;

/** Returns the kind whose name is in a sentence, "Je suis élu.e" or "Une association". */
export function kindIn(text: string): Kind | null {
  const sentence = ` ${sortKey(text)} `;
  const found = [...kinds].filter(([name]) => sentence.includes(` ${name} `));
  // The longest match: "réseau d’associations" contains two.
  return found.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
}

const yes = new Set(['oui', 'yes', 'si', 'x', '1', 'vrai', 'true', 'verdadero', 'o', 'y']);
const no = new Set(['non', 'no', '0', 'faux', 'false', 'falso', 'n']);

/** Returns whether a cell says yes or no; null for neither. */
export function yesOrNo(text: string): boolean | null {
  const word = sortKey(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** Returns a decimal number with a comma or a point; null for anything else. */
export function numberOf(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f°]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Returns a day, stored as midnight UTC, from `2024-03-01`, `01/03/2024` or `1.3.2024`; null for anything else. */
export function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]*Z?)?$/.exec(text);
  const european = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : european ? european.slice(1).reverse() : [];
  if (!year || !month || !day) return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31 February would become a day of March.
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day) ? at.toISOString() : null;
}
