'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState } from 'react';
import { pointQuery } from '@/lib/form-point';
import { textLimits } from '@/lib/limits';
import { inLanguage } from '@/lib/words';
import { type ApiFailure, requestJson } from '../api/request';
import { Notice } from '../ui/notice';
import ui from '../ui/ui.module.css';
import { answer as said } from './words';

type AnswerProps = {
  /** Of the endpoints, without its last part. */
  api: string;
  /** Where one goes when it is done, and where the text is mended. */
  list: string;
  form: string;
  asked: { collection: string; id: string; version: string | null; savedAt: string };
  language: string;
};

type Refused = ApiFailure & { title: keyof typeof said };

/** Publishes what was read, or sends it back with a note. */
export function Answer({ api, list, form, asked, language }: AnswerProps) {
  const router = useRouter();
  const note = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setSending] = useState(false);
  const id = useId();
  const say = (message: keyof typeof said) => inLanguage(said[message], language);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const how = submitter instanceof HTMLButtonElement ? submitter.value : 'send-back';
    setSending(true);
    const body = { ...asked, version: asked.version ?? undefined, note: note.current?.value ?? '' };
    const result = await requestJson(`${api}/${how}`, { method: 'POST', body, language });
    setSending(false);
    if (result.ok) {
      router.push(list);
      router.refresh();
      return;
    }
    const isStale = result.error.code === 'text-changed';
    setRefused({ ...result.error, title: isStale ? 'changed' : how === 'publish' ? 'notPublished' : 'notDone' });
    // The new version comes under the refusal, which stays; the note does too.
    if (isStale) router.refresh();
    else if (result.error.code === 'note-missing') note.current?.focus();
  }

  const needsNote = refused?.code === 'note-missing';
  return (
    <form className={ui.stack} onSubmit={send}>
      {refused && (
        <Notice label={say(refused.title)} tone="bad" role="alert">
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
      <div className={ui.field}>
        <label htmlFor={id}>{say('note')}</label>
        <p className={ui.hint} id={`${id}-hint`}>
          {say('noteHint')}
        </p>
        <textarea
          ref={note}
          className={ui.input}
          id={id}
          aria-describedby={`${id}-hint`}
          aria-invalid={needsNote || undefined}
          maxLength={textLimits.maxNoteLength}
        />
      </div>
      <div className={ui.row}>
        <button type="submit" value="publish" className={`${ui.button} ${ui.buttonMain}`} aria-disabled={isSending}>
          {say('publish')}
        </button>
        <button type="submit" value="send-back" className={ui.button} aria-disabled={isSending}>
          {say('sendBack')}
        </button>
      </div>
      <p className={ui.quiet}>{say('consequence')}</p>
    </form>
  );
}
