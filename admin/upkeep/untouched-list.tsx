'use client';

import { Link } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { State } from '../ui/state';

/** A document to look at again, in words. */
export type Untouched = { collection: string; id: string; title: string; href: string; about: string };

type UntouchedListProps = {
  rows: readonly Untouched[];
  /** Address of the endpoint that confirms. */
  action: string;
};

/** Documents to look at again. A confirmed one stays until the page is opened again, so that nothing moves. */
export function UntouchedList({ rows, action }: UntouchedListProps) {
  const t = useT();
  return (
    <ul className={lists.list} aria-label={t('upkeep.list')}>
      {rows.map((row) => (
        <li key={`${row.collection}/${row.id}`}>
          <Link className={lists.title} href={row.href} prefetch={false}>
            {row.title}
          </Link>
          <span className={lists.meta}>{row.about}</span>
          <span className={lists.action}>
            <Confirm row={row} action={action} />
          </span>
        </li>
      ))}
    </ul>
  );
}

type Progress = 'open' | 'sending' | 'confirmed';

function Confirm({ row, action }: { row: Untouched; action: string }) {
  const t = useT();
  const [progress, setProgress] = useState<Progress>('open');
  const [problem, setProblem] = useState('');
  const note = useRef<HTMLSpanElement>(null);

  // The button that had the focus is gone.
  useEffect(() => {
    if (progress === 'confirmed') note.current?.focus();
  }, [progress]);

  async function confirm() {
    if (progress !== 'open') return;
    setProgress('sending');
    setProblem('');
    const body = { collection: row.collection, id: row.id };
    const result = await requestJson(action, { method: 'POST', t, body });
    if (!result.ok) setProblem(result.error.message);
    setProgress(result.ok ? 'confirmed' : 'open');
  }

  if (progress === 'confirmed') {
    return (
      <span ref={note} tabIndex={-1}>
        <State icon="current" tone="ok">
          {t('upkeep.confirmed')}
        </State>
        <span className={layout.visuallyHidden}> {row.title}</span>
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className={`${buttons.button} ${buttons.small}`}
        onClick={() => void confirm()}
        aria-disabled={progress === 'sending'}
      >
        {t('upkeep.stillRight')}
        <span className={layout.visuallyHidden}> {row.title}</span>
      </button>
      <span className={forms.error} role="alert">
        {problem}
      </span>
    </>
  );
}
