import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './state.module.css';

const tones = { ok: styles.ok, warn: styles.warn, bad: styles.bad, off: styles.off, plain: '' };

/** A state as an icon and a word; the colour only repeats them. */
export function State({ icon, tone, children }: { icon: IconName; tone: keyof typeof tones; children: ReactNode }) {
  return (
    <span className={`${styles.state} ${tones[tone]}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
