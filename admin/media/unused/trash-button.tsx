'use client';

import { useState } from 'react';
import { colon } from '@/lib/french-spaces';
import { sourceLocale } from '@/lib/locales';
import { requestJson } from '../../api/request';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import { State } from '../../ui/state';

/** Moves a media to the trash, and restores it: its row stays until the page is loaded again. */
export function TrashButton({ id, name, language, api }: { id: string; name: string; language: string; api: string }) {
  const t = useT();
  const [isTrashed, setIsTrashed] = useState(false);
  const [problem, setProblem] = useState('');

  async function move() {
    const deletedAt = isTrashed ? null : new Date().toISOString();
    const answer = await requestJson(`${api}/media/${id}`, {
      method: 'PATCH',
      query: { locale: sourceLocale, depth: '0', trash: 'true' },
      body: { deletedAt },
      t,
    });
    setProblem(answer.ok ? '' : answer.error.message);
    if (answer.ok) setIsTrashed(!isTrashed);
  }

  return (
    <div>
      <p role="status">
        {isTrashed && (
          <State icon="check" tone="ok">
            {t('mediaUnused.trashed')}
          </State>
        )}
      </p>
      <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={move}>
        {t(isTrashed ? 'mediaUnused.takeBack' : 'mediaUnused.trash')}
        <span className={layout.visuallyHidden}>{colon(language) + name}</span>
      </button>
      {problem && (
        <p className={forms.error} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
