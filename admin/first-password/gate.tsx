'use client';

import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { inLanguage } from '@/lib/words';
import { requestJson } from '../api/request';
import styles from './gate.module.css';
import { gateWords } from './words';

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
    const result = await requestJson(`${config.routes.api}/users/${user?.id}`, {
      method: 'PATCH',
      body: { password: new FormData(event.currentTarget).get('password') },
      language: i18n.language,
    });
    if (result.ok) return window.location.reload();
    setProblem(result.error.message);
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
