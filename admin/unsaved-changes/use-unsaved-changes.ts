'use client';

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import { idOf } from '@/lib/populated';
import { requestJson } from '../api/request';
import { whileSaving } from '../document-state/store';
import { useIsLockedByOther } from '../document-state/use-is-locked-by-other';
import { useT } from '../texts/use-t';
import { useConflict } from './use-conflict';
import { useEditsDuringSave } from './use-edits-during-save';
import { useFillIn } from './use-fill-in';
import { useFinalUnmount } from './use-final-unmount';
import { useIdentity } from './use-identity';
import { useOffers } from './use-offers';
import { type Unsaved, useSaveRetries } from './use-save-retries';
import { useStoredChanges } from './use-stored-changes';
import { useWaitForTakeOver } from './use-wait-for-take-over';
import { sent } from './values';

type Values = Record<string, unknown>;

/** A saved document as the API answers it: a collection's, or a global's. */
type Saved = { doc?: Values & { updatedAt: string }; result?: Values & { updatedAt: string } };

/**
 * Keeps what is typed in a form: stores it in this browser until the server has it, retries saving, offers what was not saved,
 * and finds what was saved elsewhere meanwhile.
 */
export function useUnsavedChanges() {
  const { config } = useConfig();
  const t = useT();
  const { user } = useAuth();
  const info = useDocumentInfo();
  const isOthers = useIsLockedByOther();
  const { id, collectionSlug, globalSlug, documentLockState, unlockDocument } = info;
  const identity = useIdentity();
  const { path, locale, collection, isAutosaved } = identity;
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const onTyped = useCallback(() => setUnsaved((before) => before ?? { changedAt: Date.now(), blocker: null }), []);
  const onSaved = useCallback(() => setUnsaved(null), []);
  const { noteTyped, valuesNow, sentBefore, document } = useStoredChanges(identity, { onTyped, onSaved });
  useEditsDuringSave(path, onTyped);
  const { conflict, mayBeSaved, continueFrom } = useConflict(identity, { valuesNow, sentBefore });
  useSaveRetries(identity, unsaved, setUnsaved, { mayBeSaved });
  const fillIn = useFillIn(valuesNow, noteTyped);
  const { offered, forget } = useOffers(identity, { document, valuesNow, fillIn });

  // A person who goes to another page has finished: others need not wait until the lock expires.
  useFinalUnmount(path, () => {
    const owner = idOf(documentLockState?.current?.user);
    if (owner && owner === idOf(user) && !unsaved) return unlockDocument(id ?? '', collectionSlug ?? globalSlug ?? '');
  });
  useWaitForTakeOver();

  /** Saves values as a version of their own: the one before it stays in the history. Resolves to null if it was refused. */
  async function saveVersion(values: Values, updatedAt: unknown): Promise<(Values & { updatedAt: string }) | null> {
    const result = await whileSaving(path ?? '', () =>
      requestJson<Saved>(`${config.routes.api}/${path}`, {
        query: { draft: 'true', depth: '0', 'fallback-locale': 'null', locale },
        method: globalSlug ? 'POST' : 'PATCH',
        body: { ...sent(values, collection), _status: 'draft', updatedAt },
        t,
      }),
    );
    setProblem(result.ok ? null : result.error.message);
    const saved = result.ok ? (result.body.doc ?? result.body.result) : undefined;
    if (!saved) return null;
    info.setUnpublishedVersionCount((count) => count + 1);
    info.setMostRecentVersionIsAutosaved(false);
    return saved;
  }

  /** Puts the offered words into the form, and saves them where the form saves by itself. */
  async function take() {
    if (!offered) return;
    if (!isAutosaved || !path) {
      if (await fillIn(offered.values)) forget();
      return;
    }
    const saved = await saveVersion(offered.values, valuesNow().updatedAt);
    if (!saved) return;
    forget();
    await fillIn(saved, true);
    info.setData(saved);
  }

  /** Saves the words of the form over those that were saved elsewhere, or lets the person do so. */
  async function keepMine() {
    if (!conflict) return;
    if (!isAutosaved) return continueFrom(conflict.updatedAt);
    const saved = await saveVersion(valuesNow(), conflict.updatedAt);
    if (!saved) return;
    continueFrom(saved.updatedAt);
    info.setData(saved);
  }

  return {
    identity,
    unsaved,
    conflict,
    offered,
    problem,
    /** Whether words may be put into the form: no one else has it open, and the person may change it. */
    isEditable: Boolean(info.hasSavePermission) && !info.isTrashed && !isOthers,
    isOthers,
    valuesNow,
    take,
    forget,
    keepMine,
  };
}
