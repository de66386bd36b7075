'use client';

import { useId, useRef, useState } from 'react';
import { textLimits, uploadLimits } from '@/lib/limits';
import { requestJson } from '../../api/request';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import { Dialog, DialogActions } from '../../ui/dialog';
import forms from '../../ui/form.module.css';
import { OutsideForm } from '../../ui/outside-form';
import { type People, peopleAnswers } from '../people';
import { readablePhoto } from '../readable-photo';

type Props = { id: string; name: string; alt: string; decorative: boolean; language: string; api: string };

/** Replaces the file of a media in all places; the description is asked for again. */
export function ReplaceDialog({ id, name, language, api, ...before }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [alt, setAlt] = useState(before.alt);
  const [decorative, setDecorative] = useState(before.decorative);
  const [people, setPeople] = useState<People | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const field = useId();

  async function replace() {
    if (isBusy) return;
    const chosen = file.current?.files?.[0];
    if (!chosen || !people || (!decorative && alt.trim() === '')) {
      setProblem(t('mediaReplace.incomplete'));
      return;
    }
    setProblem('');
    setIsBusy(true);
    const form = new FormData();
    form.append('file', await readablePhoto(chosen));
    form.append('_payload', JSON.stringify({ id, alt, decorative, people }));
    const answer = await requestJson(`${api}/editorial/replace-picture`, { method: 'POST', body: form, t });
    // The form of the page has old values: it is loaded again.
    if (answer.ok) return window.location.reload();
    setIsBusy(false);
    setProblem(answer.error.message);
  }

  return (
    <>
      <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => setOpen(true)}>
        {t('mediaReplace.open')}
      </button>
      <OutsideForm>
        <Dialog title={t('mediaReplace.title')} open={open} onClose={() => setOpen(false)}>
          <p>
            <strong>{name}</strong>
          </p>
          <p>{t('mediaReplace.consequence')}</p>
          <div>
            <label className={forms.label} htmlFor={`${field}-file`}>
              {t('mediaReplace.file')}
            </label>
            <p className={forms.hint} id={`${field}-kinds`}>
              {t('mediaReplace.kinds', { maxMegabytes: uploadLimits.maxImageMegabytes })}
            </p>
            <input
              id={`${field}-file`}
              ref={file}
              type="file"
              accept="image/jpeg,image/png,image/webp,image/avif,image/svg+xml"
              className={forms.input}
              aria-describedby={`${field}-kinds`}
            />
          </div>
          <div>
            <label className={forms.label} htmlFor={`${field}-alt`}>
              {t('mediaPeople.descriptionLabel')}
            </label>
            <p className={forms.hint} id={`${field}-still`}>
              {t('mediaReplace.stillRight')}
            </p>
            <textarea
              id={`${field}-alt`}
              className={forms.input}
              aria-describedby={`${field}-still`}
              value={alt}
              maxLength={textLimits.maxAltLength}
              onChange={(event) => setAlt(event.target.value)}
            />
          </div>
          <label className={forms.choice}>
            <input type="checkbox" checked={decorative} onChange={(event) => setDecorative(event.target.checked)} />
            {t('mediaPeople.decorativeLabel')}
          </label>
          <fieldset>
            <legend className={forms.label}>{t('mediaPeople.question')}</legend>
            {peopleAnswers.map(({ value, label }) => (
              <label key={value} className={forms.choice}>
                <input
                  type="radio"
                  name={`${field}-people`}
                  checked={people === value}
                  onChange={() => setPeople(value)}
                />
                {t(label)}
              </label>
            ))}
          </fieldset>
          {problem && (
            <p className={forms.error} role="alert">
              {problem}
            </p>
          )}
          <p role="status">{isBusy ? t('mediaReplace.busy') : ''}</p>
          <DialogActions>
            {/* biome-ignore lint/a11y/noAutofocus: in a dialog the focus goes to the safe choice. */}
            <button type="button" autoFocus className={buttons.button} onClick={() => setOpen(false)}>
              {t('mediaReplace.keep')}
            </button>
            <button
              type="button"
              className={`${buttons.button} ${buttons.main}`}
              aria-disabled={isBusy}
              onClick={replace}
            >
              {t('mediaReplace.replace')}
            </button>
          </DialogActions>
        </Dialog>
      </OutsideForm>
    </>
  );
}
