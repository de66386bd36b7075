import type { Locale } from '@/lib/locales';
import { arcBetween, type Disc } from '@/lib/map/discs';
import { fitDiscs } from '@/lib/map/fit';
import { getT } from '@/messages/site';
import type { MapMember, MarksProps } from './marks';
import styles from './member-map.module.css';
import { RoundMap } from './round-map';

/** What the signs of the map mean. */
function Legend({ locale, numbered, enlarged }: { locale: Locale; numbered: boolean; enlarged: boolean }) {
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
      {enlarged && (
        <li>
          <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
            <circle className={styles.extent} cx="15" cy="15" r="13" />
          </svg>
          {t('map.enlarged')}
        </li>
      )}
    </ul>
  );
}

type Props = Pick<MarksProps, 'circleHref' | 'within'> & {
  locale: Locale;
  members: readonly MapMember[];
  heading: 'h2' | 'h3';
  /** Whether the list of the same members follows, so that numbers link to it. */
  listFollows?: boolean;
};

/** The overview that shows the closer disc nearest to its middle. */
function overviewOf(closer: Disc, overviews: readonly Disc[]): Disc | undefined {
  const arc = ({ centre }: Disc) => arcBetween(centre, closer.centre);
  return overviews.toSorted((one, other) => arc(one) - arc(other))[0];
}

/** The members on one or two round maps that hold them all, and a closer one where many are close; drawn on the server. */
export function MemberMap({ locale, listFollows = false, ...props }: Props) {
  const discs = fitDiscs(props.members);
  const closer = discs.find(({ name }) => name === 'closer');
  const around =
    closer &&
    overviewOf(
      closer,
      discs.filter((disc) => disc !== closer),
    );
  return (
    <div className={`${styles.map} ${discs.length === 1 ? styles.single : ''}`}>
      {discs.map((disc) => (
        <RoundMap
          key={disc.name}
          disc={disc}
          locale={locale}
          enlarged={disc === around ? closer : undefined}
          listFollows={listFollows}
          {...props}
        />
      ))}
      <Legend locale={locale} numbered={listFollows} enlarged={closer !== undefined} />
    </div>
  );
}
