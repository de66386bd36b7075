import { formatDay, formatTime, isoDay, type Zoned } from '@/lib/dates';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { capitalised } from '@/lib/names';
import type { Event } from '@/payload-types';
import styles from './programme.module.css';

type Item = NonNullable<Event['programme']>[number];

const startOf = (item: Item): Zoned => ({ at: item.startsAt, zone: item.startsAt_tz });

function hours(locale: Locale, item: Item): string {
  const start = formatTime(locale, startOf(item));
  return item.endsAt
    ? `${start} – ${formatTime(locale, { at: item.endsAt, zone: item.endsAt_tz ?? item.startsAt_tz })}`
    : start;
}

type Props = { locale: Locale; items: readonly Item[]; lang?: string | undefined };

/** What happens when, under each day. */
export function Programme({ locale, items, lang }: Props) {
  const inOrder = [...items].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const days = [...new Set(inOrder.map((item) => isoDay(startOf(item))))];
  return (
    <div className={styles.programme}>
      {days.flatMap((day) => {
        const moments = inOrder.filter((item) => isoDay(startOf(item)) === day);
        const [first] = moments;
        return [
          first && <h3 key={`${day} title`}>{capitalised(locale, formatDay(locale, startOf(first)))}</h3>,
          <ol key={day} role="list">
            {moments.map((item) => (
              <li key={item.id ?? item.startsAt} {...fieldMark(item)}>
                <span className={styles.time} {...fieldMark(item, 'startsAt')}>
                  {hours(locale, item)}
                </span>
                <div {...langAttributes(lang)}>
                  <h4 {...fieldMark(item, 'title')}>{item.title}</h4>
                  {item.description && <p {...fieldMark(item, 'description')}>{item.description}</p>}
                  {item.speakers && <p {...fieldMark(item, 'speakers')}>{item.speakers}</p>}
                </div>
              </li>
            ))}
          </ol>,
        ];
      })}
    </div>
  );
}
