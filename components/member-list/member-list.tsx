import type { MemberCard } from '@/collections/cards';
import { memberName } from '@/collections/members/name';
import { langOf, pathOf } from '@/lib/addresses';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { getT } from '@/messages/site';
import styles from './member-list.module.css';

type Listed = Omit<MemberCard, 'logo'>;

type Props = {
  locale: Locale;
  members: readonly Listed[];
  heading: 'h2' | 'h3';
  /** The number of the first, where they are numbered as on a map. */
  from?: number;
};

/** Members in columns: name, kind, place; with their numbers where they are on a map too. */
export function MemberList({ locale, members, heading: Heading, from }: Props) {
  const t = getT(locale);
  const List = from === undefined ? 'ul' : 'ol';
  return (
    <List className={`${styles.list} ${from === undefined ? styles.plain : styles.columns}`} role="list" start={from}>
      {members.map((member, index) => {
        const place = [member.place, member.country && countryName(locale, member.country)].filter(Boolean).join(', ');
        return (
          <li key={member.id}>
            {from !== undefined && <span className={styles.position}>{from + index}</span>}
            <div>
              <Heading {...langAttributes(langOf(member, locale))}>
                <a href={pathOf('members', member, locale) ?? undefined}>{memberName(member)}</a>
              </Heading>
              <p>{member.founder ? t('members.founder') : t(`members.kind.${member.kind}`)}</p>
              {place && <p>{place}</p>}
            </div>
          </li>
        );
      })}
    </List>
  );
}
