import type { MemberCard } from '@/collections/cards';
import { langOf, pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { messagesIn } from '@/messages/messages';
import styles from './member-list.module.css';

type Props = { locale: Locale; members: readonly MemberCard[]; heading: 'h2' | 'h3' };

/** The member's name with its acronym, as lists and facts write it. */
export function memberName({ name, acronym }: Pick<MemberCard, 'name' | 'acronym'>): string {
  return acronym && acronym !== name ? `${name} (${acronym})` : name;
}

/** Members in columns: name, kind, place. */
export function MemberList({ locale, members, heading: Heading }: Props) {
  const messages = messagesIn(locale).members;
  return (
    <ul className={`${styles.list} ${styles.plain}`} role="list">
      {members.map((member) => {
        const place = [member.place, member.country && countryName(locale, member.country)].filter(Boolean).join(', ');
        return (
          <li key={member.id}>
            <div>
              <Heading lang={langOf(member, locale)}>
                <a href={pathOf('members', member, locale) ?? undefined}>{memberName(member)}</a>
              </Heading>
              <p>{member.founder ? messages.founder : messages.kind[member.kind]}</p>
              {place && <p>{place}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
