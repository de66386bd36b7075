import type { PayloadRequest } from 'payload';
import { removeInvisible } from '@/lib/invisible-characters';
import { sourceLocale } from '@/lib/locales';
import { sortKey } from '@/lib/slugs';
import type { Member } from '@/payload-types';
import { isNearName } from './near';

const fields = {
  name: true,
  acronym: true,
  kind: true,
  founder: true,
  country: true,
  place: true,
  latitude: true,
  longitude: true,
  summary: true,
  memberOf: true,
  joinedOn: true,
  agreedToListingOn: true,
  website: true,
  email: true,
  socialLinks: true,
  _status: true,
  updatedAt: true,
} as const;

/** A member as it was saved last, whether it is on the site or not. */
export type KnownMember = Pick<Member, 'id' | keyof typeof fields>;

/** A letter of another script than Latin. */
const otherLetter = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Returns what two spellings of one name share: capitals, accents, ligatures and punctuation are not told apart. A name in
 * another script keeps its letters: transliterated, names that only sound alike would be one.
 */
export function nameKey(name: string): string {
  if (!otherLetter.test(name)) return sortKey(name) || name.trim();
  const letters = removeInvisible(name.normalize('NFKC')).toLowerCase();
  return letters.replace(/[^\p{L}\p{M}\p{N}\u200C\u200D]+/gu, ' ').trim();
}

/** A site by what it is, however its address is written: without scheme, www and the last slash. Null for no address. */
export function siteKey(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const { hostname, pathname } = new URL(address.includes('://') ? address : `https://${address}`);
    return hostname.toLowerCase().replace(/^www\./, '') + pathname.replace(/\/+$/, '');
  } catch {
    return null;
  }
}

/** The members there are, to be found by their name or their site. */
export class KnownMembers {
  readonly #byName = new Map<string, KnownMember[]>();
  readonly #bySite = new Map<string, KnownMember[]>();

  constructor(readonly all: readonly KnownMember[]) {
    const add = (map: Map<string, KnownMember[]>, key: string | null, member: KnownMember) => {
      if (key) map.set(key, [...(map.get(key) ?? []), member]);
    };
    for (const member of all) {
      add(this.#byName, nameKey(member.name ?? ''), member);
      add(this.#bySite, siteKey(member.website), member);
    }
  }

  /** Those of this name, whatever its accents and capitals. */
  named(name: string): readonly KnownMember[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  /** Those of this site. */
  at(website: string | null | undefined): readonly KnownMember[] {
    return this.#bySite.get(siteKey(website) ?? '') ?? [];
  }

  /** The first whose name is nearly this one. */
  nearlyNamed(name: string): KnownMember | null {
    return this.all.find((member) => member.name && isNearName(member.name, name)) ?? null;
  }
}

/** All members that are not in the trash, in one query, as the person who asks may read them. */
export async function readKnownMembers(req: PayloadRequest): Promise<KnownMembers> {
  const { docs } = await req.payload.find({
    collection: 'members',
    draft: true,
    locale: sourceLocale,
    depth: 0,
    select: fields,
    pagination: false,
    limit: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return new KnownMembers(docs as KnownMember[]);
}
