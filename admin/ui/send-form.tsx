'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useId, useState, useTransition } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import forms from './form.module.css';
import layout from './layout.module.css';

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
  className?: string;
  children: ReactNode;
};

/** Where the endpoint leads to, if anywhere. */
type Answer = { location?: string };

/** A form that an endpoint takes: it says that it works, and in its own place why it was refused. */
export function SendForm(props: SendFormProps) {
  const t = useT();
  const { action, children, className, facts = {}, goTo, method = 'POST', withFile = false } = props;
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
    const body = withFile ? filledIn : { ...Object.fromEntries(filledIn), ...facts };
    const result = await requestJson<Answer>(action, { method, t, ...(method !== 'DELETE' && { body }) });
    setIsSending(false);
    if (!result.ok) return setProblem(result.error.message);
    go(() => {
      const target = goTo ?? result.body.location;
      if (target) router.push(target);
      router.refresh();
    });
  }

  return (
    <form className={className} onSubmit={send} aria-describedby={problem ? problemId : undefined}>
      {children}
      <p className={layout.visuallyHidden} role="status">
        {(isSending || isGoing) && t('common.sending')}
      </p>
      <p className={forms.error} id={problemId} role="alert" hidden={!problem}>
        {problem}
      </p>
    </form>
  );
}
