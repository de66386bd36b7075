'use client';

import { useState } from 'react';
import type { ListedIssue } from '@/editorial/checks/listed';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';

type IntendButtonProps = {
  issue: ListedIssue;
  onChange: (issue: ListedIssue, isIntended: boolean) => Promise<void>;
};

/** Says of a warning that it is intended, or takes that back. */
export function IntendButton({ issue, onChange }: IntendButtonProps) {
  const t = useT();
  const [isSending, setSending] = useState(false);
  const isIntended = issue.intended !== null;
  const key = isIntended ? 'notIntended' : 'intended';
  const change = async () => {
    if (isSending) return;
    setSending(true);
    await onChange(issue, !isIntended).finally(() => setSending(false));
  };
  return (
    <button
      type="button"
      className={buttons.link}
      aria-label={t(`checks.${key}Issue`, { found: issue.found })}
      aria-disabled={isSending}
      onClick={() => void change()}
    >
      {t(`checks.${key}`)}
    </button>
  );
}
