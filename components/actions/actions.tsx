import type { ReactNode } from 'react';
import styles from './actions.module.css';

/** The button of a block with a secondary link beside it. */
export function Actions({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return <div className={[styles.actions, className].filter(Boolean).join(' ')}>{children}</div>;
}
