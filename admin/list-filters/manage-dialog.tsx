'use client';

import { useState } from 'react';
import type { SavedFilter } from '@/editorial/list-filters/store';
import type { ClientT } from '@/messages/panel/types';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import styles from './bar.module.css';

type ManageDialogProps = {
  api: string;
  filters: readonly SavedFilter[];
  onClose: () => void;
  onFilters: (filters: readonly SavedFilter[]) => void;
};

function forWhom({ isShared, by }: SavedFilter, t: ClientT): string {
  if (!isShared) return t('listFilters.yours');
  return by ? t('listFilters.sharedBy', { name: by }) : t('listFilters.shared');
}

/** Lists the kept filters, for whom each is, and removes them. */
export function ManageDialog({ api, filters, onClose, onFilters }: ManageDialogProps) {
  const t = useT();
  const [refused, setRefused] = useState<string | null>(null);

  async function remove({ id }: SavedFilter) {
    const result = await requestJson<{ filters: SavedFilter[] }>(`${api}/${id}`, { method: 'DELETE', t });
    setRefused(result.ok ? null : result.error.message);
    if (result.ok) onFilters(result.body.filters);
  }

  return (
    <Dialog title={t('listFilters.managed')} open onClose={onClose}>
      <div className={layout.stack}>
        {refused && (
          <Notice label={t('listFilters.notDone')} tone="bad" role="alert">
            <p>{refused}</p>
          </Notice>
        )}
        {filters.length === 0 && <p>{t('listFilters.none')}</p>}
        <ul className={styles.saved}>
          {filters.map((filter) => (
            <li key={filter.id}>
              <span>
                {filter.name} <span className={layout.quiet}>– {forWhom(filter, t)}</span>
              </span>
              {filter.mayRemove && (
                <button
                  type="button"
                  className={buttons.link}
                  aria-label={t('listFilters.removeNamed', { name: filter.name })}
                  onClick={() => void remove(filter)}
                >
                  {t('listFilters.remove')}
                </button>
              )}
            </li>
          ))}
        </ul>
        <DialogActions>
          {/* biome-ignore lint/a11y/noAutofocus: in a dialog the safe choice has the focus. */}
          <button type="button" className={buttons.button} autoFocus onClick={onClose}>
            {t('listFilters.close')}
          </button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
