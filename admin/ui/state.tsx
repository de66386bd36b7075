import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import ui from './ui.module.css';

const tones = { ok: ui.stateOk, warn: ui.stateWarn, bad: ui.stateBad, off: ui.stateOff, plain: '' };

/** A state as a shape and a word; the colour only repeats them. */
export function State({ icon, tone, children }: { icon: IconName; tone: keyof typeof tones; children: ReactNode }) {
  return (
    <span className={`${ui.state} ${tones[tone]}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
