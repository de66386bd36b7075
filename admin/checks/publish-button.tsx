'use client';

import {
  FormSubmit,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useHotkey,
  useLocale,
} from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { whileSaving } from '../document-state/store';
import { useDocumentState } from '../document-state/use-document-state';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import { useFocusObstacle } from '../unsaved-changes/use-focus-obstacle';
import { countIssues, describeCounts } from './counts';
import { useFieldErrors } from './field-errors';
import { groupIssues } from './groups';
import { setPublished, tellPublished } from './published-store';
import { endQuiet, focusPanel, useChecks } from './store';

/**
 * Publishes the form in all locales with Payload's own submit. Saves the form first, so that the server checks it:
 * errors open their list, warnings alone open a dialog to confirm. The server refuses errors in any case
 * (editorial/checks/publishing.ts).
 */
export function PublishWhenReady() {
  const info = useDocumentInfo();
  const { collectionSlug, globalSlug, id, hasPublishPermission, uploadStatus } = info;
  const { config } = useConfig();
  const { submit, setDisabled } = useForm();
  const focusObstacle = useFocusObstacle();
  const modified = useFormModified();
  const { key: watchedKey, canPublish } = useDocumentState();
  const isSaving = useFormBackgroundProcessing();
  const editDepth = useEditDepth();
  const { code: locale } = useLocale();
  const t = useT();
  const { key, reload, issues: all } = useChecks(locale);
  const { first: issues } = groupIssues(all, locale);
  const showErrors = useFieldErrors();
  const [isConfirming, setConfirming] = useState(false);
  const busy = useRef(false);

  const path = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}${id ? `/${id}` : ''}`;
  const isStored = Boolean(globalSlug || id);
  const action = (query: string) => `${config.routes.api}/${path}?depth=0&locale=${locale}${query}`;

  /** As autosave does it: without validating the fields, and without disabling the form while someone types. */
  const saveDraft = () =>
    whileSaving(watchedKey, () =>
      submit({
        acceptValues: { overrideLocalChanges: false },
        action: action('&autosave=true&draft=true&fallback-locale=null'),
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        // POST creates a document, and saves a global.
        method: id ? 'PATCH' : 'POST',
        overrides: { _status: 'draft' },
        skipValidation: true,
      }),
    );

  /** An autosave that begins meanwhile would be taken for a save of another tab; the answer enables the form again. */
  const saveAlone = () => {
    const saved = saveDraft();
    setDisabled(true);
    return saved;
  };

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    endQuiet(key);
    if (!isStored || !modified || isSaving) return;
    void saveAlone();
  });

  if (!hasPublishPermission) return null;

  const publish = async () => {
    setConfirming(false);
    setPublished(null);
    // The notice says it, with more.
    const done = await submit({
      action: action(''),
      disableSuccessStatus: true,
      overrides: { _status: 'published' },
    });
    if (done?.res?.ok) {
      info.setUnpublishedVersionCount(0);
      info.setMostRecentVersionIsAutosaved(false);
      info.setHasPublishedDoc(true);
      await tellPublished(key, t);
    } else {
      const { issues: now } = await reload();
      if (countIssues(now).errors > 0) focusPanel(key);
    }
  };

  const publishIfReady = async () => {
    if (busy.current || uploadStatus === 'uploading') return;
    endQuiet(key);
    if (focusObstacle()) return;
    busy.current = true;
    try {
      if (isStored && modified) await saveAlone();
      const { issues: found, state } = await reload();
      const now = groupIssues(found, locale).first;
      const counts = countIssues(now);
      showErrors(now);
      if (state === 'loaded' && counts.errors > 0) focusPanel(key);
      else if (state === 'loaded' && counts.warnings > 0) setConfirming(true);
      // Unknown: the server checks in any case, and returns what it refuses.
      else await publish();
    } finally {
      busy.current = false;
    }
  };

  const counts = describeCounts({ ...countIssues(issues), errors: 0 }, t);
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!canPublish || uploadStatus === 'uploading'}
        onClick={publishIfReady}
        size="medium"
        type="button"
      >
        {t('checks.publishWord')}
      </FormSubmit>
      <Dialog title={t('checks.question', { counts })} open={isConfirming} onClose={() => setConfirming(false)}>
        <p>{t('checks.free')}</p>
        <ul>
          {issues.map(({ rule, path, locale: of, found }, index) => (
            <li key={`${rule} ${path} ${of} ${index}`}>{found}</li>
          ))}
        </ul>
        <DialogActions>
          <button
            type="button"
            className={buttons.button}
            // biome-ignore lint/a11y/noAutofocus: the safe choice of a dialog has the focus.
            autoFocus
            onClick={() => {
              setConfirming(false);
              // After the dialog has returned the focus.
              setTimeout(() => focusPanel(key));
            }}
          >
            {t('checks.look')}
          </button>
          <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={() => void publish()}>
            {t('checks.anyway')}
          </button>
        </DialogActions>
      </Dialog>
    </>
  );
}
