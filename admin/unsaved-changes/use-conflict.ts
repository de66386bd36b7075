'use client';

import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormProcessing,
} from '@payloadcms/ui';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { requestJson } from '../api/request';
import { useServerState } from '../document-state/store';
import { useT } from '../texts/use-t';
import { setConflicting } from './conflicts';
import type { Identity } from './use-identity';
import { isChangedElsewhere } from './values';

type Values = Record<string, unknown>;

/** The document was saved elsewhere since the form was opened, and the form has other words. */
export type Conflict = { updatedAt: string };

type Options = {
  valuesNow: () => Values;
  /** What the server may have, although its answer did not arrive. */
  sentBefore: RefObject<readonly Values[]>;
};

/**
 * Finds out why a save was refused: the document may have been changed in another tab, on another device, or by somebody else
 * (lib/save-conflicts.ts). Until the person has chosen, the form saves nothing more. Where only the server touched the document, or
 * the answer to a save was lost, the form goes on from what is stored.
 */
export function useConflict({ path, locale, savedAt }: Identity, { valuesNow, sentBefore }: Options) {
  const { config } = useConfig();
  const t = useT();
  const { data } = useDocumentInfo();
  const { disabled, setDisabled } = useForm();
  const [fields, dispatch] = useAllFormFields();
  const isSaving = useFormBackgroundProcessing();
  const isPublishing = useFormProcessing();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const now = useRef({ data, fields, conflict });
  now.current = { data, fields, conflict };

  /** From here on the form saves over what was stored then. */
  const continueFrom = useCallback(
    (updatedAt: string) => {
      dispatch({ type: 'UPDATE', path: 'updatedAt', value: updatedAt, initialValue: updatedAt });
      setConflict(null);
    },
    [dispatch],
  );

  /** Resolves to whether the form may be saved. */
  const mayBeSaved = useCallback(async (): Promise<boolean> => {
    if (now.current.conflict) return false;
    const from = now.current.fields.updatedAt?.value;
    if (!path || typeof from !== 'string') return true;
    const result = await requestJson<Values>(`${config.routes.api}/${path}`, {
      query: { draft: 'true', depth: '0', 'fallback-locale': 'null', locale },
      t,
    });
    // Not readable now: the save itself says why.
    if (!result.ok || typeof result.body.updatedAt !== 'string') return true;
    const stored = result.body;
    const updatedAt = result.body.updatedAt;
    // Saved by this form meanwhile.
    if (Date.parse(updatedAt) === Date.parse(from) || from !== now.current.fields.updatedAt?.value) return true;
    if (isChangedElsewhere(stored, now.current.data ?? {}, [valuesNow(), ...sentBefore.current])) {
      setConflict({ updatedAt });
      return false;
    }
    continueFrom(updatedAt);
    return true;
  }, [path, locale, config.routes.api, t, valuesNow, sentBefore, continueFrom]);

  // Somebody published, or saved another language, and what the form shows is the same: it goes on from there.
  const server = useServerState(path ?? '');
  const isSame = server !== null && server !== 'deleted' && server.change?.isSameContent === true;
  const sameSavedAt = isSame ? server.savedAt : null;
  useEffect(() => {
    const from = now.current.fields.updatedAt?.value;
    if (sameSavedAt && typeof from === 'string' && Date.parse(sameSavedAt) > Date.parse(from))
      continueFrom(sameSavedAt);
  }, [sameSavedAt, continueFrom]);

  // A save that has ended, and after which the document has the time of before, was refused.
  const savedAtWhenSent = useRef<number | null>(null);
  const isSending = isSaving || isPublishing;
  useEffect(() => {
    if (isSending) {
      savedAtWhenSent.current ??= savedAt;
    } else {
      if (savedAtWhenSent.current === savedAt && savedAt !== 0) void mayBeSaved();
      savedAtWhenSent.current = null;
    }
  }, [isSending, savedAt, mayBeSaved]);

  // Autosave would be refused at every pause. Payload enables the form after each answer.
  const isConflicting = conflict !== null;
  useEffect(() => {
    if (isConflicting && !disabled) setDisabled(true);
  }, [isConflicting, disabled, setDisabled]);
  useEffect(() => {
    if (!isConflicting || !path) return;
    setConflicting(path, true);
    return () => {
      setConflicting(path, false);
      setDisabled(false);
    };
  }, [path, isConflicting, setDisabled]);

  return { conflict, mayBeSaved, continueFrom };
}
