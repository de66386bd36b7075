'use client';

import { useId, useState } from 'react';
import type { Withdrawn } from '@/editorial/media/withdraw';
import { colon } from '@/lib/french-spaces';
import { requestJson } from '../../api/request';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import { Dialog, DialogActions } from '../../ui/dialog';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import { Notice } from '../../ui/notice';
import { OutsideForm } from '../../ui/outside-form';
import styles from '../media.module.css';

const reasons = ['requested', 'danger', 'rights', 'other'] as const;

type Props = {
  id: string;
  image: string;
  alt: string;
  language: string;
  api: string;
  admin: string;
  /** Places from which it will be removed, as text. */
  places: readonly string[];
  /** Number of other places. */
  more: number;
};

/** Withdraws a media from everywhere, for good: a reason, a checkbox, the red button last. */
export function WithdrawDialog({ id, image, alt, language, api, admin, places, more }: Props) {
  const t = useT();
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
      setProblem(t('mediaWithdraw.incomplete'));
      return;
    }
    setProblem('');
    setIsBusy(true);
    const path = `${api}/editorial/withdraw-picture`;
    const answer = await requestJson<Withdrawn>(path, { method: 'POST', body: { id, reason, understood }, t });
    setIsBusy(false);
    if (answer.ok) setDone(answer.body);
    else setProblem(answer.error.message);
  }

  function close() {
    setOpen(false);
    // The document of this page no longer exists.
    if (done) window.location.assign(`${admin}/collections/media`);
  }

  return (
    <>
      <button
        type="button"
        className={`${buttons.button} ${buttons.small} ${buttons.bad}`}
        onClick={() => setOpen(true)}
      >
        {t('mediaWithdraw.open')}
      </button>
      <OutsideForm>
        <Dialog title={t(done ? 'mediaWithdraw.done' : 'mediaWithdraw.title')} open={open} onClose={close}>
          {done ? (
            <>
              <p role="status">
                {t('mediaWithdraw.doneIn', {
                  texts: t('mediaWithdraw.texts', { count: done.texts }),
                  versions: t('mediaWithdraw.versionCount', { count: done.versions }),
                })}
              </p>
              {done.filesLeft.length > 0 && (
                <Notice label={t('mediaWithdraw.filesLeft')} tone="bad">
                  <p>{done.filesLeft.join(', ')}</p>
                </Notice>
              )}
              <p className={layout.quiet}>{t('mediaWithdraw.copies')}</p>
              <DialogActions>
                <a className={`${buttons.button} ${buttons.main}`} href={`${admin}/collections/media`}>
                  {t('mediaWithdraw.back')}
                </a>
              </DialogActions>
            </>
          ) : (
            <>
              <p>
                {t('mediaWithdraw.for')} <strong>{t('mediaWithdraw.consequence')}</strong>
                {t('mediaWithdraw.final')}
              </p>
              <div className={styles.pair}>
                <div className={styles.picture}>
                  <img
                    src={image}
                    alt={t('mediaWithdraw.toWithdraw') + colon(language) + alt}
                    width="360"
                    height="240"
                  />
                </div>
                <div>
                  <h3 className={layout.subheading}>{t('mediaWithdraw.missing')}</h3>
                  <ul>
                    {places.map((place, index) => (
                      <li key={`${index} ${place}`}>{place}</li>
                    ))}
                    {more > 0 && <li>{t('mediaWithdraw.andMore', { count: more })}</li>}
                    <li>{t('mediaWithdraw.versions')}</li>
                  </ul>
                </div>
              </div>
              <div>
                <label className={forms.label} htmlFor={`${field}-why`}>
                  {t('mediaWithdraw.why')}
                </label>
                <p className={forms.hint} id={`${field}-hint`}>
                  {t('mediaWithdraw.whyHint')}
                </p>
                <select
                  id={`${field}-why`}
                  className={forms.input}
                  aria-describedby={`${field}-hint`}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                >
                  <option value="">{t('mediaWithdraw.chooseReason')}</option>
                  {reasons.map((value) => (
                    <option key={value} value={value}>
                      {t(`mediaWithdraw.reasons.${value}`)}
                    </option>
                  ))}
                </select>
              </div>
              <label className={forms.choice}>
                <input type="checkbox" checked={understood} onChange={(event) => setUnderstood(event.target.checked)} />
                {t('mediaWithdraw.understood')}
              </label>
              <p className={layout.quiet}>{t('mediaWithdraw.copies')}</p>
              {problem && (
                <p className={forms.error} role="alert">
                  {problem}
                </p>
              )}
              <p role="status">{isBusy ? t('mediaWithdraw.busy') : ''}</p>
              <DialogActions>
                {/* biome-ignore lint/a11y/noAutofocus: in a dialog the focus goes to the safe choice. */}
                <button type="button" autoFocus className={`${buttons.button} ${buttons.main}`} onClick={close}>
                  {t('mediaWithdraw.keep')}
                </button>
                <button
                  type="button"
                  className={`${buttons.button} ${buttons.bad}`}
                  aria-disabled={isBusy}
                  onClick={withdraw}
                >
                  {t('mediaWithdraw.withdraw')}
                </button>
              </DialogActions>
            </>
          )}
        </Dialog>
      </OutsideForm>
    </>
  );
}
