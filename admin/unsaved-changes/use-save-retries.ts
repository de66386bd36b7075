'use client';

import { useConfig, useForm, useFormBackgroundProcessing } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';
import type { ClientT } from '@/messages/panel/types';
import { requestJson } from '../api/request';
import { whileSaving } from '../document-state/store';
import { useDocumentState } from '../document-state/use-document-state';
import { useT } from '../texts/use-t';
import type { Identity } from './use-identity';

/** Why changes are not saved yet. */
export type SaveBlocker = 'offline' | 'session' | 'server';

export type Unsaved = { changedAt: number; blocker: SaveBlocker | null };

/** Autosave takes its time; a save that takes longer than this is blocked. */
const saveTimeoutMs = 4000;
const retryMs = 5000;

type Options = {
  /** Whether the document may be saved over; false when somebody has changed it elsewhere. */
  mayBeSaved: () => Promise<boolean>;
};

/**
 * Retries saving a form with autosave, and finds what blocks it. Payload autosaves once after a pause: after a failure, the
 * last changes would wait for the next key press.
 */
export function useSaveRetries(
  { path, locale, global, isAutosaved }: Identity,
  unsaved: Unsaved | null,
  setUnsaved: (unsaved: Unsaved) => void,
  { mayBeSaved }: Options,
): void {
  const { config } = useConfig();
  const t = useT();
  const { submit, setDisabled } = useForm();
  const isSaving = useFormBackgroundProcessing();
  const { isOutdated } = useDocumentState();
  const now = useRef({ isSaving, isOutdated, mayBeSaved });
  now.current = { isSaving, isOutdated, mayBeSaved };

  const sendAgain = useCallback(async () => {
    // Over a newer version of somebody else: the changes are stored here, and offered once that version is loaded.
    if (!path || now.current.isSaving || now.current.isOutdated || !(await now.current.mayBeSaved())) return;
    const query = new URLSearchParams({
      autosave: 'true',
      depth: '0',
      draft: 'true',
      'fallback-locale': 'null',
      locale,
    });
    const answer = whileSaving(path, () =>
      submit({
        acceptValues: { overrideLocalChanges: false },
        action: `${config.routes.api}/${path}?${query}`,
        method: global ? 'POST' : 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
      }),
    );
    // An autosave that begins meanwhile would be taken for a save of another tab; the answer enables the form again.
    setDisabled(true);
    await answer;
  }, [path, locale, submit, setDisabled, config.routes.api, global]);

  // Finds what blocks the save, and tries again as soon as nothing does.
  const changedAt = isAutosaved ? unsaved?.changedAt : undefined;
  useEffect(() => {
    if (changedAt === undefined) return;
    let over = false;
    const look = async () => {
      const blocker = await findSaveBlocker(`${config.routes.api}/users/me`, t);
      if (over) return;
      // The server responds again: send the changes; the notice disappears once they are saved.
      if (blocker) setUnsaved({ changedAt, blocker });
      else await sendAgain();
    };
    const first = setTimeout(look, navigator.onLine ? saveTimeoutMs : 0);
    const again = setInterval(look, retryMs);
    const cut = () => setUnsaved({ changedAt, blocker: 'offline' });
    window.addEventListener('offline', cut);
    window.addEventListener('online', look);
    return () => {
      over = true;
      clearTimeout(first);
      clearInterval(again);
      window.removeEventListener('offline', cut);
      window.removeEventListener('online', look);
    };
  }, [changedAt, sendAgain, setUnsaved, config.routes.api, t]);
}

async function findSaveBlocker(me: string, t: ClientT): Promise<SaveBlocker | null> {
  if (!navigator.onLine) return 'offline';
  const result = await requestJson<{ user?: unknown }>(me, { t, timeoutMs: retryMs });
  if (!result.ok) return 'server';
  return result.body.user ? null : 'session';
}
