'use client';

import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { inLanguage } from '@/lib/words';
import styles from './gate.module.css';
import { gateWords } from './words';

type Refusal = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] };

/** What the server says is wrong, in the editor's language. */
async function refusalOf(response: Response): Promise<string | undefined> {
  const { errors } = (await response.json()) as Refusal;
  return errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message;
}

/** Whoever still has a given password sees this form and nothing else of the admin panel; the access rules say the same. */
export function FirstPasswordGate({ children }: { children?: ReactNode }) {
  const { user } = useAuth<{ id: string; mustChangePassword?: boolean } & Record<string, unknown>>();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  if (!user?.mustChangePassword) return children;

  const say = (key: keyof typeof gateWords) => inLanguage(gateWords[key], i18n.language);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaving(true);
    setProblem('');
    try {
      const response = await fetch(`${config.routes.api}/users/${user?.id}`, {
        method: 'PATCH',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({ password: new FormData(event.currentTarget).get('password') }),
      });
      if (response.ok) return window.location.reload();
      setProblem((await refusalOf(response)) ?? say('failed'));
    } catch {
      // No answer at all: the network or the server is away; the person can try again.
      setProblem(say('failed'));
    }
    setSaving(false);
  }

  return (
    <main className={styles.page}>
      <h1>{say('title')}</h1>
      <p id="why">{say('why')}</p>
      <form onSubmit={save} className={styles.form}>
        <label htmlFor="new-password">{say('field')}</label>
        <input
          id="new-password"
          name="password"
          type="password"
          autoComplete="new-password"
          required
          aria-describedby="why problem"
          aria-invalid={problem !== ''}
        />
        <p id="problem" role="alert" className={styles.problem}>
          {problem}
        </p>
        <div className={styles.actions}>
          <Button type="submit" disabled={saving}>
            {say('save')}
          </Button>
          <Button buttonStyle="secondary" el="anchor" url={`${config.routes.admin}${config.admin.routes.logout}`}>
            {say('leave')}
          </Button>
        </div>
      </form>
    </main>
  );
}
