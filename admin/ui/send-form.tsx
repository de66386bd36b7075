'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useId, useState, useTransition } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from './button.module.css';
import forms from './form.module.css';
import layout from './layout.module.css';

type SendFormProps = {
  /** Address of the endpoint. */
  action: string;
  method?: 'POST' | 'PATCH' | 'DELETE';
  /** Label of the button that sends it. */
  button: ReactNode;
  tone?: 'main' | 'bad' | 'small';
  /** Data that is sent with the fields. */
  facts?: Readonly<Record<string, string | boolean>>;
  /** Whether it has a file input. */
  withFile?: boolean;
  /** Address to go to after success; without it, the one of the response, or none. */
  goTo?: string;
  /** Called after success. */
  onDone?: () => void;
  className?: string;
  children?: ReactNode;
};

/** Address in the response, if any. */
type Answer = { location?: string };

/** A form for an endpoint, with its button: shows that it is being sent, and why it was refused. */
export function SendForm(props: SendFormProps) {
  const t = useT();
  const { action, button, children, className, facts = {}, method = 'POST', tone, withFile = false } = props;
  const { goTo, onDone } = props;
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
    onDone?.();
    go(() => {
      const target = goTo ?? result.body.location;
      if (target) router.push(target);
      router.refresh();
    });
  }

  return (
    <form className={className} onSubmit={send} aria-describedby={problem ? problemId : undefined}>
      {children}
      <button type="submit" className={`${buttons.button} ${tone ? buttons[tone] : ''}`}>
        {button}
      </button>
      <p className={layout.visuallyHidden} role="status">
        {(isSending || isGoing) && t('common.sending')}
      </p>
      <p className={forms.error} id={problemId} role="alert" hidden={!problem}>
        {problem}
      </p>
    </form>
  );
}
