import { useId } from 'react';
import { circleOn, type Disc, isOnDisc } from '@/lib/map/discs';
import { outlineOf, outlineSize } from '@/lib/map/outline';
import { continentNames } from '@/lib/names';
import { getT } from '@/messages/site';
import { Marks, type MarksProps } from './marks';
import styles from './member-map.module.css';

/** A line of two pixels every six, in CSS pixels, over the largest square a disc can have. */
const lines = `M0 1h700${'m-700 6h700'.repeat(116)}`;

/** Of the lines that borders leave in the land, on the square of the outline. */
const borderWidth = 6;

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

type Props = Omit<MarksProps, 'drawing'> & {
  /** The part that another map shows larger, if it stands on this one. */
  enlarged?: Disc | undefined;
  listFollows: boolean;
  heading: 'h2' | 'h3';
};

/** `Afrique, Amériques et Europe`: where the members that a disc reaches say they are; empty when none says it. */
function continentsOn({ locale, disc, members }: Pick<Props, 'locale' | 'disc' | 'members'>): string {
  const countries = members.flatMap((member) => (member.country && isOnDisc(disc, member) ? [member.country] : []));
  return continentNames(locale, countries);
}

/**
 * One of the maps. The outer drawing has no viewBox: only the outline scales, lines and marks are in CSS pixels at
 * every width.
 */
export function RoundMap({ enlarged, listFollows, heading: Heading, ...props }: Props) {
  const id = useId();
  const t = getT(props.locale);
  const viewBox = `0 0 ${outlineSize} ${outlineSize}`;
  const { land, borders } = outlineOf(props.disc);
  const circle = enlarged && circleOn(props.disc, enlarged);
  const isCloser = props.disc.name === 'closer';
  const continents = continentsOn(props);
  const shows = isCloser ? t('map.closerShows') : continents ? t('map.shows', { continents }) : t('map.showsMembers');
  const label = `${shows} ${listFollows ? t('map.listFollows') : t('map.listElsewhere')}`;
  return (
    <figure className={styles.view}>
      <Heading className={styles.title}>{isCloser ? t('map.closer') : continents || t('map.overview')}</Heading>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links within a drawing; a fieldset is for a form. */}
      <svg className={styles.disc} role="group" aria-label={label}>
        <defs>
          <mask id={`${id}-land`}>
            <svg viewBox={viewBox} fill="#fff" aria-hidden="true">
              <path id={`${id}-outline`} d={land} />
              {borders && (
                <g stroke="#000">
                  <path id={`${id}-borders`} d={borders} fill="none" strokeWidth={borderWidth} />
                </g>
              )}
            </svg>
          </mask>
        </defs>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus. */}
        <g mask={`url(#${id}-land)`} aria-hidden="true">
          <path className={styles.land} d={lines} />
        </g>
        <svg className={styles.landFlat} viewBox={viewBox} aria-hidden="true">
          <use href={`#${id}-outline`} />
          {borders && <use className={styles.border} href={`#${id}-borders`} />}
        </svg>
        {circle && (
          <circle className={styles.extent} cx={percent(circle.x)} cy={percent(circle.y)} r={percent(circle.radius)} />
        )}
        <Marks {...props} drawing="wide" />
        <Marks {...props} drawing="small" />
      </svg>
    </figure>
  );
}
