'use client';

import { type FormEvent, useId, useState } from 'react';
import type { Role } from '@/lib/access';
import { type KeyScope, keyScopes } from '@/lib/api-keys/request-key';
import { apiKeyLimits } from '@/lib/limits';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import styles from './api-keys.module.css';

const roles: readonly Role[] = ['contributor', 'editor', 'admin'];
const [, proposedDays] = apiKeyLimits.lifetimeDays;

/** An account, with the label that tells it apart. */
export type Account = { id: string; label: string };

type KeyFormProps = { accounts: readonly Account[]; onMade: (key: string) => void; onCancel: () => void };

/** The form of a new key: its name, its account, what it allows, how long it works. */
export function KeyForm({ accounts, onMade, onCancel }: KeyFormProps) {
  const t = useT();
  const id = useId();
  const [account, setAccount] = useState('');
  const [scope, setScope] = useState<KeyScope>('published');
  const [problem, setProblem] = useState('');
  const [isSending, setIsSending] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    setIsSending(true);
    setProblem('');
    const { personalData, ...filledIn } = Object.fromEntries(new FormData(event.currentTarget));
    const { account: chosen, ...rest } = filledIn;
    const body = { ...rest, ...(chosen && { account: chosen }), personalData: personalData === 'on' };
    const result = await requestJson<{ key: string }>('/api/api-keys', { method: 'POST', body, t });
    setIsSending(false);
    if (result.ok) onMade(result.body.key);
    else setProblem(result.error.message);
  }

  return (
    <form onSubmit={send} className={layout.stack}>
      <div className={forms.field}>
        <label htmlFor={`${id}-name`}>{t('apiKeyForm.name')}</label>
        <p className={forms.hint} id={`${id}-name-hint`}>
          {t('apiKeyForm.nameHint')}
        </p>
        <input
          className={forms.input}
          id={`${id}-name`}
          name="name"
          required
          maxLength={apiKeyLimits.maxNameLength}
          autoComplete="off"
          aria-describedby={`${id}-name-hint`}
        />
      </div>
      <div className={forms.field}>
        <label htmlFor={`${id}-account`}>{t('apiKeyForm.account')}</label>
        <select
          className={`${forms.input} ${styles.choice}`}
          id={`${id}-account`}
          name="account"
          value={account}
          onChange={(event) => setAccount(event.target.value)}
        >
          <option value="">{t('apiKeyForm.newAccount')}</option>
          {accounts.map(({ id: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {account === '' && (
        <div className={styles.pair}>
          <div className={forms.field}>
            <label htmlFor={`${id}-account-name`}>{t('apiKeyForm.accountName')}</label>
            <p className={forms.hint} id={`${id}-account-hint`}>
              {t('apiKeyForm.accountHint')}
            </p>
            <input
              className={forms.input}
              id={`${id}-account-name`}
              name="accountName"
              required
              maxLength={apiKeyLimits.maxNameLength}
              autoComplete="off"
              aria-describedby={`${id}-account-hint`}
            />
          </div>
          <div className={forms.field}>
            <label htmlFor={`${id}-role`}>{t('apiKeyForm.role')}</label>
            <select className={forms.input} id={`${id}-role`} name="role">
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t(`common.roleNames.${role}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      <fieldset>
        <legend className={forms.label}>{t('apiKeyForm.scope')}</legend>
        {keyScopes.map((each) => (
          <label key={each} className={forms.choice}>
            <input type="radio" name="scope" value={each} checked={scope === each} onChange={() => setScope(each)} />
            {t(`apiKeyForm.${each}`)}
          </label>
        ))}
        {/* What the public reads holds none. */}
        {scope !== 'published' && (
          <label className={forms.choice}>
            <input type="checkbox" name="personalData" />
            {t('apiKeyForm.personalData')}
          </label>
        )}
      </fieldset>
      <div className={forms.field}>
        <label htmlFor={`${id}-days`}>{t('apiKeyForm.days')}</label>
        <select className={forms.input} id={`${id}-days`} name="days" defaultValue={proposedDays}>
          {apiKeyLimits.lifetimeDays.map((days) => (
            <option key={days} value={days}>
              {t('apiKeyForm.dayCount', { count: days })}
            </option>
          ))}
        </select>
      </div>
      <div className={forms.field}>
        <label htmlFor={`${id}-password`}>{t('currentPassword.field')}</label>
        <input
          className={forms.input}
          id={`${id}-password`}
          name="currentPassword"
          type="password"
          required
          autoComplete="current-password"
        />
      </div>
      {problem && (
        <p className={forms.error} role="alert">
          {problem}
        </p>
      )}
      <p className={layout.visuallyHidden} role="status">
        {isSending && t('common.sending')}
      </p>
      <DialogActions>
        <button type="submit" className={`${buttons.button} ${buttons.main}`}>
          {t('apiKeyForm.make')}
        </button>
        <button type="button" className={buttons.button} onClick={onCancel}>
          {t('apiKeyForm.cancel')}
        </button>
      </DialogActions>
    </form>
  );
}
