'use client';

import { useState } from 'react';
import { colon } from '@/lib/french-spaces';
import { inLanguage, words } from '@/lib/words';
import { requestJson } from '../../api/request';
import { State } from '../../ui/state';
import ui from '../../ui/ui.module.css';

const bin = words('Mettre à la corbeille', 'Move to the bin', 'Mover a la papelera');
const takeBack = words('Reprendre', 'Take out of the bin', 'Sacar de la papelera');
const binned = words('À la corbeille', 'In the bin', 'En la papelera');

/** Moves a picture to the bin, and back: the row stays where it is until the page is opened again. */
export function BinButton({ id, name, language, api }: { id: string; name: string; language: string; api: string }) {
  const [isBinned, setIsBinned] = useState(false);
  const [problem, setProblem] = useState('');

  async function move() {
    const deletedAt = isBinned ? null : new Date().toISOString();
    const path = `${api}/media/${id}?locale=fr&depth=0&trash=true`;
    const answer = await requestJson(path, { method: 'PATCH', body: { deletedAt }, language });
    setProblem(answer.ok ? '' : answer.error.message);
    if (answer.ok) setIsBinned(!isBinned);
  }

  return (
    <div>
      <p role="status">
        {isBinned && (
          <State icon="check" tone="ok">
            {inLanguage(binned, language)}
          </State>
        )}
      </p>
      <button type="button" className={`${ui.button} ${ui.buttonSmall}`} onClick={move}>
        {inLanguage(isBinned ? takeBack : bin, language)}
        <span className={ui.unseen}>{colon(language) + name}</span>
      </button>
      {problem && (
        <p className={ui.fieldError} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
