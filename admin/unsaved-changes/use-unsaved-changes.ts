'use client';

import {
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useLocale,
} from '@payloadcms/ui';
import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import { idOf } from '@/lib/populated';
import type { ClientT } from '@/messages/panel/types';
import { requestJson } from '../api/request';
import { whileSaving } from '../document-state/store';
import { useDocumentState } from '../document-state/use-document-state';
import { useT } from '../texts/use-t';
import { deleteChanges, storeChanges } from './store';
import { useEditsDuringSave } from './use-edits-during-save';
import { useFinalUnmount } from './use-final-unmount';
import { useWaitForTakeOver } from './use-wait-for-take-over';
import { fingerprint, sent } from './values';

/** Why changes are not saved yet. */
export type SaveBlocker = 'offline' | 'session' | 'server';

const storeEveryMs = 500;
/** Autosave takes its time; a save that takes longer than this is blocked. */
const saveTimeoutMs = 4000;
const retryMs = 5000;

type Unsaved = { changedAt: number; blocker: SaveBlocker | null };

/**
 * Stores unsaved changes in this browser until the server has them, and retries saving. Payload autosaves once after a
 * pause: after a failure, the last changes would wait for the next key press.
 *
 * There are unsaved changes if the user has changed something since the last save: Payload's `modified` may stay true
 * after a save in the background.
 */
export function useUnsavedChanges() {
  const { config } = useConfig();
  const t = useT();
  const { user } = useAuth();
  const { id, collectionSlug, globalSlug, data, documentLockState, unlockDocument } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { submit } = useForm();
  const [fields] = useAllFormFields();
  const modified = useFormModified();
  const isSaving = useFormBackgroundProcessing();
  const isPublishing = useFormProcessing();
  const isInitializing = useFormInitializing();
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);

  const path = globalSlug ? `globals/${globalSlug}` : id ? `${collectionSlug}/${id}` : null;
  // After the session has expired, it is still the same author.
  const author = useRef<string | null>(null);
  if (user) author.current = String(user.id);
  const key = path && author.current ? `${author.current}/${path}/${locale}` : null;
  const savedAt = Date.parse(String(data?.updatedAt)) || 0;
  // Read by timers and listeners, which need the current values.
  const { isOutdated } = useDocumentState();
  const now = useRef({ fields, key, savedAt, modified, isSaving, isOutdated });
  now.current = { fields, key, savedAt, modified, isSaving, isOutdated };
  const userEventCount = useUserEventCount();
  const eventCountWhenSent = useRef(0);
  const eventCountWhenSaved = useRef(0);
  const settled = useRef<string | null>(null);
  const savedBefore = useRef(0);

  useEffect(() => {
    if (isSaving || isPublishing) eventCountWhenSent.current = userEventCount.current;
  }, [isSaving, isPublishing, userEventCount]);

  const markUnsaved = useCallback(() => setUnsaved((before) => before ?? { changedAt: Date.now(), blocker: null }), []);
  useEditsDuringSave(path, markUnsaved);

  // Saved: all of it, unless something was typed while it was under way.
  useEffect(() => {
    const isFirst = savedBefore.current === 0;
    savedBefore.current = savedAt;
    if (isFirst || userEventCount.current !== eventCountWhenSent.current) return;
    eventCountWhenSaved.current = userEventCount.current;
    setUnsaved(null);
    if (now.current.key) deleteChanges(now.current.key).catch(() => undefined);
  }, [savedAt, userEventCount]);

  // At intervals, not after a pause: a person who types continuously makes none.
  useEffect(() => {
    if (isInitializing || !key) return;
    // The form as it was opened, before anyone could type.
    settled.current = fingerprint(valuesOf(now.current.fields));
    let seen: unknown = null;
    const timer = setInterval(() => {
      if (now.current.fields === seen) return;
      seen = now.current.fields;
      const values = valuesOf(now.current.fields);
      const typed = fingerprint(values);
      // The server's own touch, on opening or after a save.
      if (userEventCount.current === eventCountWhenSaved.current) settled.current = typed;
      if (settled.current === typed || !now.current.modified) return;
      markUnsaved();
      // Without storage in the browser, the form still has the changes.
      storeChanges({ key, at: Date.now(), savedAt: now.current.savedAt, values: sent(values) }).catch(() => undefined);
    }, storeEveryMs);
    return () => clearInterval(timer);
  }, [key, isInitializing, userEventCount, markUnsaved]);

  // A person who goes to another page has finished: others need not wait until the lock expires.
  useFinalUnmount(path, () => {
    const owner = idOf(documentLockState?.current?.user);
    if (owner && owner === idOf(user) && !unsaved) return unlockDocument(id ?? '', collectionSlug ?? globalSlug ?? '');
  });
  useWaitForTakeOver();

  const sendAgain = useCallback(async () => {
    // Over a newer version of somebody else: the changes are stored here, and offered once that version is loaded.
    if (!path || now.current.isSaving || now.current.isOutdated) return;
    eventCountWhenSent.current = userEventCount.current;
    const query = new URLSearchParams({
      autosave: 'true',
      depth: '0',
      draft: 'true',
      'fallback-locale': 'null',
      locale,
    });
    await whileSaving(path, () =>
      submit({
        acceptValues: { overrideLocalChanges: false },
        action: `${config.routes.api}/${path}?${query}`,
        method: globalSlug ? 'POST' : 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
      }),
    );
  }, [path, locale, submit, config.routes.api, globalSlug, userEventCount]);

  // Finds what blocks the save, and tries again as soon as nothing does.
  const changedAt = unsaved?.changedAt;
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
  }, [changedAt, sendAgain, config.routes.api, t]);

  return { key, path, locale, savedAt, isInitializing, unsaved, valuesNow: () => valuesOf(now.current.fields) };
}

/** Counts the events of the person on the page: changes come from these only. */
function useUserEventCount() {
  const userEventCount = useRef(0);
  useEffect(() => {
    const count = () => {
      userEventCount.current += 1;
    };
    const events = ['input', 'keydown', 'paste', 'drop', 'click'] as const;
    for (const event of events) document.addEventListener(event, count, { capture: true });
    return () => {
      for (const event of events) document.removeEventListener(event, count, { capture: true });
    };
  }, []);
  return userEventCount;
}

const valuesOf = (fields: FormState): Record<string, unknown> => reduceFieldsToValues(fields, true);

async function findSaveBlocker(me: string, t: ClientT): Promise<SaveBlocker | null> {
  if (!navigator.onLine) return 'offline';
  const result = await requestJson<{ user?: unknown }>(me, { t, timeoutMs: retryMs });
  if (!result.ok) return 'server';
  return result.body.user ? null : 'session';
}
