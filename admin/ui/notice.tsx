import type { ReactNode } from 'react';
import notice from './notice.module.css';

const tones = { bad: notice.bad, warn: notice.warn, ok: notice.ok, plain: '' };

type NoticeProps = { label: ReactNode; tone?: keyof typeof tones; role?: 'alert' | 'status'; children: ReactNode };

/** A framed notice with a label. */
export function Notice({ label, tone = 'plain', role, children }: NoticeProps) {
  return (
    <div className={`${notice.notice} ${tones[tone]}`} role={role}>
      <p className={notice.label}>{label}</p>
      {children}
    </div>
  );
}
