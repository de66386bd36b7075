import type { PayloadRequest } from 'payload';
import { removeInvisible } from '@/lib/invisible-characters';
import { sourceLocale } from '@/lib/locales';
import { sortKey } from '@/lib/slugs';
import type { Member } from '@/payload-types';
import { isSimilarName } from './similar-names';

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

/** The newest version of a member, whether it is published or not. */
export type ExistingMember = Pick<Member, 'id' | keyof typeof fields>;

/** A letter of another script than Latin. */
const otherLetter = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Returns a key that is the same for all spellings of a name: capitals, accents, ligatures and punctuation are ignored. A name in
 * another script keeps its letters: transliterated, names that only sound alike would be one.
 */
export function nameKey(name: string): string {
  if (!otherLetter.test(name)) return sortKey(name) || name.trim();
  const letters = removeInvisible(name.normalize('NFKC')).toLowerCase();
  return letters.replace(/[^\p{L}\p{M}\p{N}\u200C\u200D]+/gu, ' ').trim();
}

/** Returns a key of a website: its address without scheme, www and trailing slash. Null for no address. */
export function siteKey(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const { hostname, pathname } = new URL(address.includes('://') ? address : `https://${address}`);
    return hostname.toLowerCase().replace(/^www\./, '') + pathname.replace(/\/+$/, '');
  } catch {
    return null;
  }
}

/** All existing members, to be found by name or website. */
export class ExistingMembers {
  readonly #byName = new Map<string, ExistingMember[]>();
  readonly #bySite = new Map<string, ExistingMember[]>();

  constructor(readonly all: readonly ExistingMember[]) {
    const add = (map: Map<string, ExistingMember[]>, key: string | null, member: ExistingMember) => {
      if (key) map.set(key, [...(map.get(key) ?? []), member]);
    };
    for (const member of all) {
      add(this.#byName, nameKey(member.name ?? ''), member);
      add(this.#bySite, siteKey(member.website), member);
    }
  }

  /** Returns members of this name, whatever its accents and capitals. */
  findByName(name: string): readonly ExistingMember[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  /** Returns members of this website. */
  findByWebsite(website: string | null | undefined): readonly ExistingMember[] {
    return this.#bySite.get(siteKey(website) ?? '') ?? [];
  }

  /** Returns the first member with a similar name. */
  findSimilar(name: string): ExistingMember | null {
    return this.all.find((member) => member.name && isSimilarName(member.name, name)) ?? null;
  }
}

/** Reads all members that are not in the trash, in one query, as the user of the request may read them. */
export async function readExistingMembers(req: PayloadRequest): Promise<ExistingMembers> {
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
  return new ExistingMembers(docs as ExistingMember[]);
}
