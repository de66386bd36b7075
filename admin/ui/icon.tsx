import type { ReactNode } from 'react';
import styles from './icon.module.css';

const shapes = {
  error: (
    <>
      <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z" />
      <path d="M12 7v6.5M12 16.2v1.6" />
    </>
  ),
  check: <path d="m4 12.5 5.5 5.5L20 7" />,
  current: (
    <>
      <circle cx="12" cy="12" r="9" fill="currentColor" />
      <path d="m7.5 12.3 3 3 6-6.3" stroke="var(--theme-bg)" />
    </>
  ),
  stale: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
    </>
  ),
  missing: <circle cx="12" cy="12" r="9" strokeDasharray="3 3.3" />,
  shown: (
    <>
      <path d="M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  hidden: (
    <>
      <path d="M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12z" />
      <path d="m4 20 16-16" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.5V12l4 2.5" />
    </>
  ),
  calendar: (
    <>
      <rect x="3" y="5" width="18" height="16" />
      <path d="M3 10h18M8 2.5V7M16 2.5V7" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8" r="4" />
      <path d="M2 20.5c0-4 3-6.5 7-6.5s7 2.5 7 6.5M15.5 4.4a4 4 0 0 1 0 7.2M18 14.6c2.5.9 4 3 4 5.9" />
    </>
  ),
  draft: <path d="M4 20h4L20 8l-4-4L4 16z" />,
  warning: (
    <>
      <rect x="3" y="3" width="18" height="18" />
      <path d="M12 11v6.5M12 6.5v1.8" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5.5 5.5" />
    </>
  ),
  home: <path d="M3 11.5 12 4l9 7.5M5.5 10v10.5h13V10" />,
  comment: <path d="M3.5 4h17v12.5H11L6 21v-4.5H3.5z" />,
  expand: <path d="m9 5 7 7-7 7" />,
  grip: <path d="M9 5v.1M15 5v.1M9 12v.1M15 12v.1M9 19v.1M15 19v.1" strokeWidth="3.5" strokeLinecap="round" />,
  menu: <path d="M12 5v.1M12 12v.1M12 19v.1" strokeWidth="4" strokeLinecap="round" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** An icon beside a word, never alone: screen readers read the word. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
