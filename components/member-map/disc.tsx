import { useId } from 'react';
import { enlargedPart } from '@/lib/map/discs';
import { outlineOf, outlineSize } from '@/lib/map/outline';
import { getT } from '@/messages/site';
import { Marks, type MarksProps } from './marks';
import styles from './member-map.module.css';

/** A line of two pixels every six, in CSS pixels, over the largest square a disc can have. */
const lines = `M0 1h700${'m-700 6h700'.repeat(116)}`;

const enlarged = enlargedPart();

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

type Props = Omit<MarksProps, 'drawing'> & { listFollows: boolean; heading: 'h2' | 'h3' };

/**
 * One of the two maps. The outer drawing has no viewBox: only the outline scales, lines and marks are in CSS pixels at
 * every width.
 */
export function Disc({ listFollows, heading: Heading, ...props }: Props) {
  const id = useId();
  const t = getT(props.locale);
  const viewBox = `0 0 ${outlineSize} ${outlineSize}`;
  const label = `${t(`map.shows.${props.disc}`)} ${listFollows ? t('map.listFollows') : t('map.listElsewhere')}`;
  return (
    <figure className={styles.view}>
      <Heading className={styles.title}>{t(`map.titles.${props.disc}`)}</Heading>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links within a drawing; a fieldset is for a form. */}
      <svg className={styles.disc} role="group" aria-label={label}>
        <defs>
          <mask id={`${id}-land`}>
            <svg viewBox={viewBox} fill="#fff" aria-hidden="true">
              <path id={`${id}-outline`} d={outlineOf(props.disc)} />
            </svg>
          </mask>
        </defs>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus. */}
        <g mask={`url(#${id}-land)`} aria-hidden="true">
          <path className={styles.land} d={lines} />
        </g>
        <svg className={styles.landFlat} viewBox={viewBox} aria-hidden="true">
          <use href={`#${id}-outline`} />
        </svg>
        {props.disc === 'world' && (
          <circle
            className={styles.extent}
            cx={percent(enlarged.x)}
            cy={percent(enlarged.y)}
            r={percent(enlarged.radius)}
          />
        )}
        <Marks {...props} drawing="wide" />
        <Marks {...props} drawing="small" />
      </svg>
    </figure>
  );
}
