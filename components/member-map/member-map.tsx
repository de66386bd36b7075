import type { Locale } from '@/lib/locales';
import { discNames } from '@/lib/map/discs';
import { getT } from '@/messages/site';
import { Disc } from './disc';
import type { MapMember, MarksProps } from './marks';
import styles from './member-map.module.css';

/** What the signs of the map mean. */
function Legend({ locale, numbered }: { locale: Locale; numbered: boolean }) {
  const t = getT(locale);
  return (
    <ul className={styles.legend} role="list">
      <li>
        <svg width="34" height="28" viewBox="0 0 34 28" aria-hidden="true">
          <circle className={styles.dot} cx="10" cy="14" r="6" />
          {numbered && (
            <text className={styles.number} x="25" y="19">
              1
            </text>
          )}
        </svg>
        {numbered ? t('map.pointAndNumber') : t('map.point')}
      </li>
      <li>
        <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
          <circle className={styles.count} cx="15" cy="15" r="13" />
          <text x="15" y="20">
            5
          </text>
        </svg>
        {t('map.circles')}
      </li>
      <li>
        <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
          <circle className={styles.extent} cx="15" cy="15" r="13" />
        </svg>
        {t('map.enlarged')}
      </li>
    </ul>
  );
}

type Props = Pick<MarksProps, 'circleHref' | 'within'> & {
  locale: Locale;
  members: readonly MapMember[];
  heading: 'h2' | 'h3';
  /** Whether the list of the same members stands below, so that numbers lead to it. */
  listFollows?: boolean;
};

/** The members on a map of the Atlantic world and one of Western Europe, drawn on the server. */
export function MemberMap({ locale, listFollows = false, ...props }: Props) {
  return (
    <div className={styles.map}>
      {discNames.map((disc) => (
        <Disc key={disc} disc={disc} locale={locale} listFollows={listFollows} {...props} />
      ))}
      <Legend locale={locale} numbered={listFollows} />
    </div>
  );
}
