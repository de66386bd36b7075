import { fieldMark } from '@/lib/field-marks';
import styles from './key-figures.module.css';

/** A number, what is counted, and words before it such as « plus de », which are kept. */
export type KeyFigure = {
  id?: string | null;
  qualifier?: string | null;
  value?: string | null;
  label?: string | null;
};

/** Returns whether a figure has both a number and what it counts: one alone has no meaning. */
export const isKnown = ({ value, label }: KeyFigure): boolean => Boolean(value && label);

/** Large figures; stacked beside a story. */
export function KeyFigures({ figures, stacked = false }: { figures: readonly KeyFigure[]; stacked?: boolean }) {
  const known = figures.filter(isKnown);
  if (known.length === 0) return null;
  return (
    <dl className={stacked ? `${styles.figures} ${styles.stacked}` : styles.figures}>
      {known.map((figure) => (
        <div key={figure.id ?? figure.label}>
          <dt {...fieldMark(figure, 'label')}>{figure.label}</dt>
          <dd {...fieldMark(figure, 'value')}>
            {figure.qualifier && <span className={styles.qualifier}>{figure.qualifier} </span>}
            <span className={styles.value}>{figure.value}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
