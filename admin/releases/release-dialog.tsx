'use client';

import { useAuth } from '@payloadcms/ui';
import { type FormEvent, useId, useState } from 'react';
import type { ReleasesAnswer } from '@/editorial/releases/read';
import type { Role } from '@/lib/access';
import { releasePath } from '@/lib/releases';
import { type ApiResult, requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { NameField } from './name-field';
import styles from './releases.module.css';
import { describeMembership, describeRelease } from './texts';

type Props = {
  subject: { collection: string; id: string };
  answer: ReleasesAnswer;
  onChange: (answer: ReleasesAnswer) => void;
  onClose: () => void;
};

const path = '/api/editorial/releases';

/** Adds a document to a release that is being prepared, or to a new one; removes it from the one it is in. */
export function ReleaseDialog({ subject, answer: { own, open }, onChange, onClose }: Props) {
  const t = useT();
  const id = useId();
  const { user } = useAuth<{ id: string; role?: Role } & Record<string, unknown>>();
  const mayCreate = user?.role !== 'contributor';
  const [chosen, setChosen] = useState(open[0]?.id ?? '');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);

  async function send(request: () => Promise<ApiResult<ReleasesAnswer>>): Promise<void> {
    if (isSending) return;
    setSending(true);
    setProblem('');
    const result = await request();
    setSending(false);
    if (result.ok) onChange(result.body);
    else setProblem(result.error.message);
  }

  async function add(): Promise<ApiResult<ReleasesAnswer>> {
    let release = chosen;
    if (!release) {
      const created = await requestJson<{ id: string }>(path, { method: 'POST', body: { name }, t });
      if (!created.ok) return created;
      release = created.body.id;
      // If adding is refused, trying again must not create another one.
      setChosen(release);
    }
    return requestJson(`${path}/${release}/entries`, { method: 'POST', body: subject, t });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    // In React's tree it is inside the document's form, though not in the page.
    event.stopPropagation();
    send(add);
  }

  const close = (
    <button type="button" className={buttons.button} onClick={onClose}>
      {t('releases.close')}
    </button>
  );
  const refused = problem && (
    <p className={forms.error} role="alert">
      {problem}
    </p>
  );
  if (own) {
    return (
      <Dialog title={t('releases.addTo')} open onClose={onClose}>
        <p role="status">{describeMembership(own, t)}.</p>
        <p className={layout.quiet}>{describeRelease(own, t)}.</p>
        {refused}
        <DialogActions>
          <a className={`${buttons.button} ${buttons.main}`} href={`/admin${releasePath(own.id)}`}>
            {t('releases.openIt')}
          </a>
          <button
            type="button"
            className={buttons.button}
            onClick={() =>
              send(() => requestJson(`${path}/${own.id}/entries`, { method: 'DELETE', query: subject, t }))
            }
          >
            {t('releases.remove')}
          </button>
          {close}
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('releases.addTo')} open onClose={onClose}>
      <p>{t('releases.addToIntro')}</p>
      {open.length === 0 && !mayCreate ? (
        <>
          <p>{t('releases.noneOpen')}</p>
          {close}
        </>
      ) : (
        <form className={layout.stack} onSubmit={submit}>
          <fieldset className={styles.choices}>
            <legend className={forms.label}>{t('releases.choose')}</legend>
            {open.map((release) => (
              <label key={release.id} className={forms.choice}>
                <input
                  type="radio"
                  name={`${id}-release`}
                  checked={chosen === release.id}
                  onChange={() => setChosen(release.id)}
                />
                <span>
                  {release.name}
                  <small className={styles.about}>{describeRelease(release, t)}</small>
                </span>
              </label>
            ))}
            {mayCreate && (
              <label className={forms.choice}>
                <input type="radio" name={`${id}-release`} checked={chosen === ''} onChange={() => setChosen('')} />
                {t('releases.newOne')}
              </label>
            )}
          </fieldset>
          {chosen === '' && <NameField value={name} onChange={({ target }) => setName(target.value)} />}
          {refused}
          <DialogActions>
            <button type="submit" className={`${buttons.button} ${buttons.main}`} aria-disabled={isSending}>
              {t('releases.addOne')}
            </button>
            {close}
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}
