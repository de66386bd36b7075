import { formatPartialDate, partialIso } from '@/lib/dates';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import type { TimelineBlock } from '@/payload-types';
import styles from './timeline.module.css';

type Step = NonNullable<TimelineBlock['steps']>[number];

/** Whether a step has a date and a name; a form that is being filled may lack either. */
export const isKnown = ({ date, title }: Step): boolean => Boolean(date && title);

type Props = {
  locale: Locale;
  steps: readonly Step[];
  /** Language of the steps' words when it is not the page's; dates are written in the page's. */
  lang?: string | undefined;
  heading: 'h2' | 'h3';
};

/** One vertical line, opened by each date; the last stretch is dashed, since the story goes on. */
export function Timeline({ locale, steps, lang, heading: Heading }: Props) {
  const oldestFirst = [...steps].sort((one, other) => one.date.localeCompare(other.date));
  return (
    <ol className={styles.timeline} role="list">
      {oldestFirst.map((step) => (
        <li key={step.id ?? `${step.date}${step.title}`} {...fieldMark(step)}>
          <time dateTime={partialIso(step.date, step.precision)} {...fieldMark(step, 'date')}>
            {formatPartialDate(locale, step.date, step.precision, step.endDate)}
          </time>
          <Heading {...langAttributes(lang)} {...fieldMark(step, 'title')}>
            {step.title}
          </Heading>
          {step.text && (
            <p {...langAttributes(lang)} {...fieldMark(step, 'text')}>
              {step.text}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
