import { slugsOf } from '@/lib/addresses';
import type { Filters } from '@/lib/filters';
import { sourceLocale } from '@/lib/locales';
import { placesAround } from '@/lib/map/around';
import { idsOf } from '@/lib/populated';
import type { Member } from '@/payload-types';

/** What is asked of a member. Those the public may not see never come here, so nothing here can tell of them. */
type Filtered = Pick<Member, 'id' | 'addresses' | 'kind' | 'country' | 'memberOf' | 'latitude' | 'longitude'>;

/** The slug a member is named by in the query of an address, the same in every language. */
export const queryNameOf = (member: Pick<Member, 'id' | 'addresses'>): string => slugsOf(member)[sourceLocale] ?? '';

/** A member that has a point on the map. */
export type Placed<M> = M & { latitude: number; longitude: number; slug: string };

/** The members that have a point on the map, with the slug it is named by. */
export function placed<M extends Filtered>(members: readonly M[]): Placed<M>[] {
  return members.flatMap((member) => {
    const { latitude, longitude } = member;
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
    return [{ ...member, latitude, longitude, slug: queryNameOf(member) }];
  });
}

/** The members a reader asked for. A value that no member has, or that is none, leaves nothing. */
export function matching<M extends Filtered>(members: readonly M[], filters: Filters<'members'>): M[] {
  const { kind, country, network, around } = filters;
  const networkId = members.find((member) => queryNameOf(member) === network)?.id;
  const found = members.filter(
    (member) =>
      (!kind || member.kind === kind) &&
      (!country || member.country === country) &&
      (!network || (networkId !== undefined && idsOf(member.memberOf).includes(networkId))),
  );
  if (!around) return found;
  const ids = new Set(placesAround(placed(found), around).map(({ id }) => id));
  return found.filter(({ id }) => ids.has(id));
}

/** What members can be filtered by: the values that some of them have. */
export type MemberChoices<M> = { kinds: Member['kind'][]; countries: string[]; networks: M[] };

/** The kinds, countries and networks of these members; a network that is not public is no choice. */
export function choicesOf<M extends Filtered>(members: readonly M[]): MemberChoices<M> {
  const networkIds = new Set(members.flatMap(({ memberOf }) => idsOf(memberOf)));
  return {
    kinds: [...new Set(members.map(({ kind }) => kind))],
    countries: [...new Set(members.flatMap(({ country }) => country ?? []))],
    networks: members.filter(({ id }) => networkIds.has(id)),
  };
}
