import type { ReactNode } from 'react';
import styles from './actions.module.css';

/** A row with the one button of a block and the quiet link beside it. */
export function Actions({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return <div className={[styles.actions, className].filter(Boolean).join(' ')}>{children}</div>;
}
