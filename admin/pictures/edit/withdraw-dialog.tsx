'use client';

import { useId, useState } from 'react';
import type { Withdrawn } from '@/editorial/pictures/withdraw';
import { colon } from '@/lib/french-spaces';
import { inLanguage, words } from '@/lib/words';
import { requestJson } from '../../api/request';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import ui from '../../ui/ui.module.css';
import styles from '../pictures.module.css';
import { OutsideForm } from './outside-form';
import { doneInWords, reasons, withdrawWords } from './withdraw-words';

type Props = {
  id: string;
  image: string;
  alt: string;
  language: string;
  api: string;
  admin: string;
  /** Where it will be missing, in words. */
  places: readonly string[];
  /** How many more places there are. */
  more: number;
};

const andMore = (count: number) => words(`et ${count} autres`, `and ${count} more`, `y ${count} más`);

/** Withdraws a picture from everywhere, for good: a reason, a tick, the red button last. */
export function WithdrawDialog({ id, image, alt, language, api, admin, places, more }: Props) {
  const say = (key: keyof typeof withdrawWords) => inLanguage(withdrawWords[key], language);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState<Withdrawn | null>(null);
  const field = useId();

  async function withdraw() {
    if (isBusy) return;
    if (!reason || !understood) {
      setProblem(say('incomplete'));
      return;
    }
    setProblem('');
    setIsBusy(true);
    const path = `${api}/editorial/withdraw-picture`;
    const answer = await requestJson<Withdrawn>(path, { method: 'POST', body: { id, reason, understood }, language });
    setIsBusy(false);
    if (answer.ok) setDone(answer.body);
    else setProblem(answer.error.message);
  }

  function close() {
    setOpen(false);
    // The record this page shows is no more.
    if (done) window.location.assign(`${admin}/collections/media`);
  }

  return (
    <>
      <button type="button" className={`${ui.button} ${ui.buttonSmall} ${ui.buttonBad}`} onClick={() => setOpen(true)}>
        {say('open')}
      </button>
      <OutsideForm>
        <Dialog title={say(done ? 'done' : 'title')} open={open} onClose={close}>
          {done ? (
            <>
              <p role="status">{doneInWords(done, language)}</p>
              {done.filesLeft.length > 0 && (
                <Notice label={say('filesLeft')} tone="bad">
                  <p>{done.filesLeft.join(', ')}</p>
                </Notice>
              )}
              <p className={ui.quiet}>{say('copies')}</p>
              <div className={ui.row}>
                <a className={`${ui.button} ${ui.buttonMain}`} href={`${admin}/collections/media`}>
                  {say('back')}
                </a>
              </div>
            </>
          ) : (
            <>
              <p>
                {say('for')} <strong>{say('consequence')}</strong>
                {say('final')}
              </p>
              <div className={styles.pair}>
                <div className={styles.picture}>
                  <img src={image} alt={say('toWithdraw') + colon(language) + alt} width="360" height="240" />
                </div>
                <div>
                  <h3 className={ui.subheading}>{say('missing')}</h3>
                  <ul>
                    {places.map((place, index) => (
                      <li key={`${index} ${place}`}>{place}</li>
                    ))}
                    {more > 0 && <li>{inLanguage(andMore(more), language)}</li>}
                    <li>{say('versions')}</li>
                  </ul>
                </div>
              </div>
              <div>
                <label className={ui.label} htmlFor={`${field}-why`}>
                  {say('why')}
                </label>
                <p className={ui.hint} id={`${field}-hint`}>
                  {say('whyHint')}
                </p>
                <select
                  id={`${field}-why`}
                  className={ui.input}
                  aria-describedby={`${field}-hint`}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                >
                  <option value="">{say('chooseReason')}</option>
                  {reasons.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {inLanguage(label, language)}
                    </option>
                  ))}
                </select>
              </div>
              <label className={ui.choice}>
                <input type="checkbox" checked={understood} onChange={(event) => setUnderstood(event.target.checked)} />
                {say('understood')}
              </label>
              <p className={ui.quiet}>{say('copies')}</p>
              {problem && (
                <p className={ui.fieldError} role="alert">
                  {problem}
                </p>
              )}
              <p role="status">{isBusy ? say('busy') : ''}</p>
              <div className={ui.row}>
                {/* biome-ignore lint/a11y/noAutofocus: in a dialog the focus goes to the safe choice. */}
                <button type="button" autoFocus className={`${ui.button} ${ui.buttonMain}`} onClick={close}>
                  {say('keep')}
                </button>
                <button
                  type="button"
                  className={`${ui.button} ${ui.buttonBad}`}
                  aria-disabled={isBusy}
                  onClick={withdraw}
                >
                  {say('withdraw')}
                </button>
              </div>
            </>
          )}
        </Dialog>
      </OutsideForm>
    </>
  );
}
