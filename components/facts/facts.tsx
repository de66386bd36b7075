import type { ReactNode } from 'react';
import type { FieldMark } from '@/lib/field-marks';
import styles from './facts.module.css';

/** One label with one or several values. */
export type Fact = { label: string; values: readonly ReactNode[]; mark?: FieldMark };

/** Facts in two columns, or label over value where the column is narrow; a fact without a value is left out. */
export function Facts({ facts, stacked = false }: { facts: readonly Fact[]; stacked?: boolean }) {
  const known = facts.filter((fact) => fact.values.length > 0);
  if (known.length === 0) return null;
  return (
    <dl className={stacked ? `${styles.facts} ${styles.stacked}` : styles.facts}>
      {known.map(({ label, values, mark }) => (
        <div key={label} {...mark}>
          <dt>{label}</dt>
          {values.map((value, index) => (
            <dd key={index}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
