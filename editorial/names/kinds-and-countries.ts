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
