import { slugsOf } from '@/lib/addresses';
import type { Filters } from '@/lib/filters';
import { sourceLocale } from '@/lib/locales';
import { placesAround } from '@/lib/map/around';
import { idsOf } from '@/lib/populated';
import type { Member } from '@/payload-types';

/** Fields that filters read of a member. Only public members are passed here. */
type Filtered = Pick<Member, 'id' | 'addresses' | 'kind' | 'country' | 'memberOf' | 'latitude' | 'longitude'>;

/** The slug of a member in query parameters, the same in every locale. */
export const queryNameOf = (member: Pick<Member, 'id' | 'addresses'>): string => slugsOf(member)[sourceLocale] ?? '';

/** A member that has a point on the map. */
export type Placed<M> = M & { latitude: number; longitude: number; slug: string };

/** The members with a point on the map, with their slug for query parameters. */
export function placed<M extends Filtered>(members: readonly M[]): Placed<M>[] {
  return members.flatMap((member) => {
    const { latitude, longitude } = member;
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
    return [{ ...member, latitude, longitude, slug: queryNameOf(member) }];
  });
}

/** Filters members. A value that no member has, or an invalid one, leaves none. */
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

/** The filter values of members. */
export type MemberChoices<M> = { kinds: Member['kind'][]; countries: string[]; networks: M[] };

/** The kinds, countries and networks of these members; only public networks are offered. */
export function choicesOf<M extends Filtered>(members: readonly M[]): MemberChoices<M> {
  const networkIds = new Set(members.flatMap(({ memberOf }) => idsOf(memberOf)));
  return {
    kinds: [...new Set(members.map(({ kind }) => kind))],
    countries: [...new Set(members.flatMap(({ country }) => country ?? []))],
    networks: members.filter(({ id }) => networkIds.has(id)),
  };
}
