import { type KeyState, stateOf } from '@/collections/api-keys/state';
import { dayInWords, momentInWords } from '@/lib/moments';
import type { PanelT } from '@/messages/panel/types';
import type { ApiKey } from '@/payload-types';
import type { IconName } from '../ui/icon';
import { State } from '../ui/state';
import tables from '../ui/table.module.css';
import styles from './api-keys.module.css';
import { RevokeKey } from './revoke-key';

const columns = ['name', 'scope', 'lastUse', 'state', 'action'] as const;

const looks = {
  active: { icon: 'check', tone: 'ok', label: 'apiKeys.active' },
  'ends-soon': { icon: 'clock', tone: 'warn', label: 'apiKeys.endsSoon' },
  expired: { icon: 'clock', tone: 'off', label: 'apiKeys.expired' },
  revoked: { icon: 'error', tone: 'off', label: 'apiKeys.revoked' },
} as const satisfies Record<KeyState, { icon: IconName; tone: string; label: string }>;

type KeysTableProps = {
  keys: readonly ApiKey[];
  /** Accounts by id, with the label that tells them apart. */
  accounts: readonly { id: string; label: string }[];
  /** Milliseconds since 1970. */
  now: number;
  t: PanelT;
};

/** The table of keys: whose each is, what it allows, when it was used and when it ends, and a button that revokes it. */
export function KeysTable({ keys, accounts, now, t }: KeysTableProps) {
  const { language } = t;
  return (
    <div className={tables.wrap}>
      <table role="table" className={`${tables.table} ${tables.stacked}`}>
        <caption>{t('apiKeys.caption')}</caption>
        <thead>
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`apiKeys.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const state = stateOf(key, now);
            const look = looks[state];
            const isInUse = state === 'active' || state === 'ends-soon';
            return (
              <tr key={key.id} role="row">
                <th role="rowheader" scope="row" className={styles.name}>
                  {key.name}
                  <small>{accounts.find(({ id }) => id === key.account)?.label ?? t('common.someone')}</small>
                  <small>{key.prefix}…</small>
                </th>
                <td role="cell" data-l={t('apiKeys.scope')}>
                  {t(`apiKeys.scopes.${key.scope}`)}
                  {key.personalData && <small>{t('apiKeys.withPersonalData')}</small>}
                </td>
                <td role="cell" data-l={t('apiKeys.lastUse')}>
                  {key.lastUsedAt ? momentInWords(key.lastUsedAt, language) : t('apiKeys.never')}
                </td>
                <td role="cell" data-l={t('apiKeys.state')}>
                  <State icon={look.icon} tone={look.tone}>
                    {t(look.label)}
                  </State>
                  <small>{t('apiKeys.ends', { day: dayInWords(key.expiresAt, language) })}</small>
                </td>
                <td role="cell">{isInUse && <RevokeKey id={key.id} name={key.name} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
