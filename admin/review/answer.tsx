'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState } from 'react';
import { pointQuery } from '@/lib/form-point';
import { textLimits } from '@/lib/limits';
import { type ApiFailure, requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';

type AnswerProps = {
  /** Path of the endpoints, without its last part. */
  api: string;
  /** Address to go to when it is done, and address of the form. */
  list: string;
  form: string;
  requested: { collection: string; id: string; version: string | null; savedAt: string };
};

type Refused = ApiFailure & { title: 'changed' | 'notPublished' | 'notDone' };

/** Publishes the reviewed version, or sends it back with a note. */
export function Answer({ api, list, form, requested }: AnswerProps) {
  const t = useT();
  const router = useRouter();
  const note = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setSending] = useState(false);
  const id = useId();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const how = submitter instanceof HTMLButtonElement ? submitter.value : 'send-back';
    setSending(true);
    const body = { ...requested, version: requested.version ?? undefined, note: note.current?.value ?? '' };
    const result = await requestJson(`${api}/${how}`, { method: 'POST', body, t });
    setSending(false);
    if (result.ok) {
      router.push(list);
      router.refresh();
      return;
    }
    const isStale = result.error.code === 'text-changed';
    setRefused({ ...result.error, title: isStale ? 'changed' : how === 'publish' ? 'notPublished' : 'notDone' });
    // The new version is shown below the refusal, which stays; the note does too.
    if (isStale) router.refresh();
    else if (result.error.code === 'note-missing') note.current?.focus();
  }

  const needsNote = refused?.code === 'note-missing';
  return (
    <form className={layout.stack} onSubmit={send}>
      {refused && (
        <Notice label={t(`reviewAnswer.${refused.title}`)} tone="bad" role="alert">
          {refused.messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
          {refused.fields.length > 0 && (
            <ul>
              {refused.fields.map(({ path, locale, label, message }) => (
                <li key={`${path} ${locale} ${message}`}>
                  <a href={`${form}${pointQuery(path, locale)}`}>{label ? `${label} – ${message}` : message}</a>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <div className={forms.field}>
        <label htmlFor={id}>{t('reviewAnswer.note')}</label>
        <p className={forms.hint} id={`${id}-hint`}>
          {t('reviewAnswer.noteHint')}
        </p>
        <textarea
          ref={note}
          className={forms.input}
          id={id}
          aria-describedby={`${id}-hint`}
          aria-invalid={needsNote || undefined}
          maxLength={textLimits.maxNoteLength}
        />
      </div>
      <div className={layout.row}>
        <button type="submit" value="publish" className={`${buttons.button} ${buttons.main}`} aria-disabled={isSending}>
          {t('reviewAnswer.publish')}
        </button>
        <button type="submit" value="send-back" className={buttons.button} aria-disabled={isSending}>
          {t('reviewAnswer.sendBack')}
        </button>
      </div>
      <p className={layout.quiet}>{t('reviewAnswer.consequence')}</p>
    </form>
  );
}
