'use client';

import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui';
import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { documentKey, onUnreadableChange, unreadableTexts } from '../dates/unreadable';
import { onSaveBegins } from '../document-state/store';
import { holdPage } from './page';
import { type DateText, deleteChanges, type StoredChanges, storeChanges, storeLastChanges } from './store';
import { hasUnsentEdits } from './unsent';
import type { Identity } from './use-identity';
import { useUserEventCount } from './use-user-event-count';
import { fingerprint, sent } from './values';

type Values = Record<string, unknown>;

/** Changes are stored so long after a key press, once the browser has nothing else to do. */
const delayMs = 250;
const maxIdleMs = 500;

/** Saves whose answers may still be missing: an autosave, and one that was sent again meanwhile. */
const maxSentBefore = 3;

const whenIdle = (work: () => void): void => {
  // Safari has none.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: maxIdleMs });
  else setTimeout(work);
};

/** Whether a field has the value that a text was typed over: another one stands for what was typed since. */
const isStill = (field: FormState[string] | undefined, value: DateText['value']): boolean =>
  field !== undefined && (field.value ?? null) === value;

const valuesOf = (fields: FormState): Values => reduceFieldsToValues(fields, true);

/**
 * Stores each change of a form in this browser until the server has it, and the texts of dates that were not understood:
 * a moment after it was typed, and at once when the page is hidden or closed.
 *
 * There are unsaved changes if the user has changed something since the last save. Payload's `modified` is corrected where it
 * differs: at the end of an autosave it may stay true, and the form would lock the document again at any change of its state;
 * or become false although something was typed meanwhile, which would never be saved.
 *
 * @param onTyped called when there are changes that the server does not have
 * @param onSaved called when it has all of them
 */
export function useStoredChanges(
  { key, path, savedAt, collection, isAutosaved }: Identity,
  { onTyped, onSaved }: { onTyped: () => void; onSaved: () => void },
) {
  const info = useDocumentInfo();
  const [fields] = useAllFormFields();
  const { setModified } = useForm();
  const modified = useFormModified();
  const isSaving = useFormBackgroundProcessing();
  const isPublishing = useFormProcessing();
  const isInitializing = useFormInitializing();
  const userEventCount = useUserEventCount();
  const eventCountWhenSent = useRef(0);
  const eventCountWhenSaved = useRef(0);
  /** The values of the form that the server has, as a fingerprint. */
  const settled = useRef<string | null>(null);
  const sentBefore = useRef<readonly Values[]>([]);
  const sentFields = useRef<FormState | null>(null);
  const storedKeys = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const savedBefore = useRef(savedAt);
  const document = documentKey(info);
  const fieldsNow = useRef(fields);
  fieldsNow.current = fields;
  const valuesNow = useCallback(() => valuesOf(fieldsNow.current), []);

  const noteSent = useCallback(
    (of: FormState) => {
      eventCountWhenSent.current = userEventCount.current;
      sentFields.current = of;
      sentBefore.current = [sent(valuesOf(of)), ...sentBefore.current].slice(0, maxSentBefore);
    },
    [userEventCount],
  );
  const drawn = useRef(fields);
  useEffect(() => {
    if (isSaving || isPublishing) noteSent(drawn.current);
  }, [isSaving, isPublishing, noteSent]);
  // After the effect above: Payload sends what was drawn before the page knows of the save, to which a key may have been added
  // meanwhile.
  useEffect(() => {
    drawn.current = fields;
  });
  useEffect(() => (path ? onSaveBegins(path, () => noteSent(fieldsNow.current)) : undefined), [path, noteSent]);

  const forget = (keys: Iterable<string>) => {
    // A browser without storage has no changes.
    for (const each of keys) deleteChanges(each).catch(() => undefined);
  };

  /** What is to be stored now; null without changes. */
  const changesNow = (): StoredChanges | null => {
    if (!key || settled.current === null) return null;
    const values = valuesNow();
    const typed = fingerprint(values);
    // The server's own touch, on opening or after a save.
    if (userEventCount.current === eventCountWhenSaved.current) settled.current = typed;
    const hasChanges = settled.current !== typed && modified;
    const dates = Object.fromEntries(
      Object.entries(unreadableTexts(document)).filter(([path, { value }]) => isStill(fields[path], value)),
    );
    if (hasChanges) onTyped();
    if (!hasChanges && Object.keys(dates).length === 0) return null;
    return { key, at: Date.now(), savedAt, values: hasChanges ? sent(values, collection) : {}, dates };
  };

  const store = useEffectEvent((write: (changes: StoredChanges) => Promise<void> = storeChanges) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const changes = changesNow();
    const others = [...storedKeys.current].filter((each) => each !== changes?.key);
    forget(others);
    for (const each of others) storedKeys.current.delete(each);
    if (!changes) return;
    storedKeys.current.add(changes.key);
    // Without storage in the browser, the form still has the changes.
    write(changes).catch(() => undefined);
  });
  const plan = useEffectEvent(() => {
    timer.current ??= setTimeout(() => whenIdle(() => timer.current && store()), delayMs);
  });

  const hasUnsent = () => sentFields.current !== null && hasUnsentEdits(fieldsNow.current, sentFields.current);
  const wasModified = useRef(modified);
  const keepModified = useEffectEvent(() => {
    if (isAutosaved && hasUnsent()) setModified(true);
  });
  useEffect(() => {
    if (wasModified.current && !modified) keepModified();
    wasModified.current = modified;
  }, [modified]);

  // Saved: all of it, unless something was typed while it was under way.
  const noteSaved = useEffectEvent(() => {
    // A document that is only being loaded now.
    if (savedBefore.current === 0 && info.id) return;
    if (userEventCount.current !== eventCountWhenSent.current || hasUnsent()) return;
    setModified(false);
    eventCountWhenSaved.current = userEventCount.current;
    settled.current = fingerprint(valuesNow());
    onSaved();
    store();
  });
  useEffect(() => {
    if (savedBefore.current !== savedAt) noteSaved();
    savedBefore.current = savedAt;
  }, [savedAt]);

  const isReady = Boolean(key) && !isInitializing;
  const begin = useEffectEvent(() => {
    holdPage();
    // The form as it was opened, before anyone could type.
    settled.current ??= fingerprint(valuesNow());
    // What an earlier form of this page stored, and is saved by now.
    if (key) storedKeys.current.add(key);
  });
  useEffect(() => {
    if (!isReady) return;
    begin();
    const leave = () => timer.current && store(storeLastChanges);
    const hide = () => window.document.visibilityState === 'hidden' && leave();
    const ends = onUnreadableChange(() => plan());
    window.addEventListener('pagehide', leave);
    window.document.addEventListener('visibilitychange', hide);
    return () => {
      ends();
      window.removeEventListener('pagehide', leave);
      window.document.removeEventListener('visibilitychange', hide);
      // Another form takes the place of this one, as after the first save of a new document.
      leave();
    };
  }, [isReady]);
  useEffect(() => {
    if (isReady) plan();
  }, [isReady, fields, modified]);

  return {
    /** Called when words are put into the form, which the person has not typed now and the server does not have. */
    noteTyped: useCallback(() => {
      userEventCount.current += 1;
    }, [userEventCount]),
    valuesNow,
    sentBefore,
    document,
  };
}
