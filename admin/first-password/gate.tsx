'use client';

import { Button, useAuth, useConfig } from '@payloadcms/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { signInLimits } from '@/lib/limits';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import styles from './gate.module.css';

/** A person with a password set by someone else sees only this form in the admin panel; the access rules enforce it. */
export function FirstPasswordGate({ children }: { children?: ReactNode }) {
  const { user } = useAuth<{ id: string; mustChangePassword?: boolean } & Record<string, unknown>>();
  const { config } = useConfig();
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  const t = useT();
  if (!user?.mustChangePassword) return children;

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaving(true);
    setProblem('');
    const result = await requestJson(`${config.routes.api}/users/${user?.id}`, {
      method: 'PATCH',
      body: { password: new FormData(event.currentTarget).get('password') },
      t,
    });
    if (result.ok) return window.location.reload();
    setProblem(result.error.message);
    setSaving(false);
  }

  return (
    <main className={styles.page}>
      <h1>{t('firstPassword.title')}</h1>
      <p id="why">{t('firstPassword.why', signInLimits)}</p>
      <form onSubmit={save} className={styles.form}>
        <label htmlFor="new-password">{t('firstPassword.field')}</label>
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
            {t('firstPassword.save')}
          </Button>
          <Button buttonStyle="secondary" el="anchor" url={`${config.routes.admin}${config.admin.routes.logout}`}>
            {t('firstPassword.leave')}
          </Button>
        </div>
      </form>
    </main>
  );
}
