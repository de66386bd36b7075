'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useId, useState, useTransition } from 'react';
import { inLanguage, words } from '@/lib/words';
import ui from './ui.module.css';

const sending = words('Un instant…', 'One moment…', 'Un momento…');
const failed = words(
  'Le site n’a pas répondu. Rien n’a été perdu\u00a0: réessayez dans un instant.',
  'The site did not respond. Nothing was lost: try again in a moment.',
  'El sitio no ha respondido. No se ha perdido nada: inténtelo de nuevo dentro de un momento.',
);

type SendFormProps = {
  /** Where it is sent. */
  action: string;
  method?: 'POST' | 'PATCH' | 'DELETE';
  /** Facts that are sent beside what is filled in. */
  facts?: Readonly<Record<string, string | boolean>>;
  /** Whether it holds a file. */
  withFile?: boolean;
  /** Where it leads when it was taken; without it, where the answer says, or nowhere. */
  goTo?: string;
  language: string;
  className?: string;
  children: ReactNode;
};

type Answer = { location?: string; errors?: { message?: string }[] };

/** A form that an endpoint takes: it says that it works, and in its own place why it was refused. */
export function SendForm(props: SendFormProps) {
  const { action, children, className, facts = {}, goTo, language, method = 'POST', withFile = false } = props;
  const router = useRouter();
  const problemId = useId();
  const [problem, setProblem] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [isGoing, go] = useTransition();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending || isGoing) return;
    setIsSending(true);
    setProblem('');
    const filledIn = new FormData(event.currentTarget);
    const json = JSON.stringify({ ...Object.fromEntries(filledIn), ...facts });
    try {
      const response = await fetch(action, {
        method,
        credentials: 'same-origin',
        ...(withFile
          ? { body: filledIn }
          : method === 'DELETE'
            ? {}
            : { body: json, headers: { 'Content-Type': 'application/json' } }),
      });
      const answer = (await response.json().catch(() => ({}))) as Answer;
      if (!response.ok) setProblem(answer.errors?.[0]?.message ?? inLanguage(failed, language));
      else
        go(() => {
          const target = goTo ?? answer.location;
          if (target) router.push(target);
          router.refresh();
        });
    } catch {
      setProblem(inLanguage(failed, language));
    } finally {
      setIsSending(false);
    }
  }

  return (
    <form className={className} onSubmit={send} aria-describedby={problem ? problemId : undefined}>
      {children}
      <p className={ui.unseen} role="status">
        {(isSending || isGoing) && inLanguage(sending, language)}
      </p>
      <p className={ui.fieldError} id={problemId} role="alert" hidden={!problem}>
        {problem}
      </p>
    </form>
  );
}
