import type { ReactNode } from 'react';
import ui from './ui.module.css';

const tones = { bad: ui.noteBad, warn: ui.noteWarn, ok: ui.noteOk, plain: '' };

type NoticeProps = { label: ReactNode; tone?: keyof typeof tones; role?: 'alert' | 'status'; children: ReactNode };

/** A frame opened by its label. */
export function Notice({ label, tone = 'plain', role, children }: NoticeProps) {
  return (
    <div className={`${ui.note} ${tones[tone]}`} role={role}>
      <p className={ui.noteLabel}>{label}</p>
      {children}
    </div>
  );
}
