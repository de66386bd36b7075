import type { MemberCard } from '../cards';

/** The member's name with its acronym, as lists and facts write it. */
export function memberName({ name, acronym }: Pick<MemberCard, 'name' | 'acronym'>): string {
  return acronym && acronym !== name ? `${name} (${acronym})` : name;
}
