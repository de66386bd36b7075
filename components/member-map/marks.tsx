import type { Locale } from '@/lib/locales';
import { circleName, type NamedPlace } from '@/lib/map/around';
import type { Disc } from '@/lib/map/discs';
import { type Drawing, drawingSizes, halo, type Mark, marksOf, radiusOf } from '@/lib/map/marks';
import { countryName } from '@/lib/names';
import { getT } from '@/messages/site';
import styles from './member-map.module.css';
import { numberPlaces } from './number-places';

/** A member as the map knows it. */
export type MapMember = NamedPlace & {
  country?: string | null | undefined;
  /** Its number in the list beside the map; none when it is on another page of it. */
  number?: number | undefined;
};

export type MarksProps = {
  locale: Locale;
  disc: Disc;
  drawing: Drawing;
  members: readonly MapMember[];
  /** Where the list of a circle's members is. */
  circleHref: (circle: string) => string;
  /** The circle whose members are shown. */
  within?: string | undefined;
};

/** `3 membres : Belgique, France`, the country of most first. */
function nameOf({ places }: Mark<MapMember>, locale: Locale): string {
  const counts = new Map<string, number>();
  for (const { country } of places) if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  const countries = [...counts].sort(([, a], [, b]) => b - a).map(([code]) => countryName(locale, code));
  const t = getT(locale);
  const count = places.length;
  return countries.length > 0
    ? t('map.circleIn', { count, countries: countries.join(', ') })
    : t('map.circle', { count });
}

const percent = (pixels: number, size: number) => `${Math.round((pixels / size) * 10_000) / 100}%`;

/** The marks of a disc for one of its two sizes: points, and circles that link to the list of their members. */
export function Marks({ locale, disc, drawing, members, circleHref, within }: MarksProps) {
  const size = drawingSizes[drawing];
  const marks = marksOf(disc, drawing, members);
  const numbers = numberPlaces(marks, ({ number }) => number);
  return (
    <g className={styles[drawing]}>
      {marks.map((mark) => {
        const at = { cx: percent(mark.x, size), cy: percent(mark.y, size) };
        const [member] = mark.places;
        if (!member) return null;
        const radius = radiusOf(mark.places.length);
        const number = numbers.get(mark);
        if (mark.places.length === 1) {
          return (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus; the list says it better.
            <g key={member.slug} aria-hidden="true">
              <circle className={styles.halo} {...at} r={radius + halo} />
              <circle className={styles.dot} {...at} r={radius} />
              {number && (
                <text className={styles.number} x={at.cx} y={at.cy} {...number}>
                  {member.number}
                </text>
              )}
            </g>
          );
        }
        const href = circleHref(circleName(disc.name, drawing, member.slug, within));
        return (
          <a key={member.slug} href={href} aria-label={nameOf(mark, locale)}>
            <circle className={styles.halo} {...at} r={radius + halo} />
            <circle className={styles.count} {...at} r={radius} />
            <text x={at.cx} y={at.cy} dy={5}>
              {mark.places.length}
            </text>
          </a>
        );
      })}
    </g>
  );
}
