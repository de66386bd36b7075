'use client';

import { useId, useState } from 'react';
import type { FilterQuery, SavedFilter } from '@/editorial/list-filters/store';
import { listFilterLimits } from '@/lib/limits';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';

type SaveDialogProps = {
  api: string;
  query: FilterQuery;
  filters: readonly SavedFilter[];
  onClose: () => void;
  onFilters: (filters: readonly SavedFilter[]) => void;
};

/** Asks for the name of a filter, and for whom it is kept. */
export function SaveDialog({ api, query, filters, onClose, onFilters }: SaveDialogProps) {
  const t = useT();
  const id = useId();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const [isNameMissing, setNameMissing] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const replaces = filters.some((each) => each.isYours && each.name === name.trim());

  async function save() {
    if (isSending) return;
    setNameMissing(name.trim() === '');
    if (name.trim() === '') return;
    setSending(true);
    const body = { name: name.trim(), isShared, query };
    const result = await requestJson<{ filters: SavedFilter[] }>(api, { method: 'POST', body, t });
    setSending(false);
    setRefused(result.ok ? null : result.error.message);
    if (!result.ok) return;
    onFilters(result.body.filters);
    onClose();
  }

  return (
    <Dialog title={t('listFilters.title')} open onClose={onClose}>
      <form
        className={layout.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refused && (
          <Notice label={t('listFilters.notDone')} tone="bad" role="alert">
            <p>{refused}</p>
          </Notice>
        )}
        <p className={layout.quiet}>{t('listFilters.hint')}</p>
        <div className={forms.field}>
          <label htmlFor={id}>{t('listFilters.field')}</label>
          <input
            id={id}
            className={forms.input}
            value={name}
            maxLength={listFilterLimits.maxNameLength}
            autoComplete="off"
            aria-required
            aria-invalid={isNameMissing}
            aria-describedby={`${id}-about`}
            autoFocus
            onChange={({ target }) => {
              setName(target.value);
              setNameMissing(false);
            }}
          />
          <p id={`${id}-about`} role="status" className={isNameMissing ? forms.error : forms.hint}>
            {isNameMissing ? t('listFilters.nameMissing') : replaces && t('listFilters.replaces')}
          </p>
        </div>
        <fieldset>
          <legend className={forms.label}>{t('listFilters.whom')}</legend>
          {([false, true] as const).map((shared) => (
            <label key={String(shared)} className={forms.choice}>
              <input
                type="radio"
                name={`${id}-whom`}
                checked={isShared === shared}
                onChange={() => setShared(shared)}
              />
              {t(shared ? 'listFilters.team' : 'listFilters.me')}
            </label>
          ))}
        </fieldset>
        <DialogActions>
          <button type="button" className={buttons.button} onClick={onClose}>
            {t('listFilters.cancel')}
          </button>
          <button type="submit" className={`${buttons.button} ${buttons.main}`} aria-disabled={isSending}>
            {t('listFilters.keep')}
          </button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
