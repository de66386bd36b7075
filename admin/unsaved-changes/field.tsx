'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { lazy, Suspense, useState } from 'react';
import { useDocumentState } from '../document-state/use-document-state';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import frame from '../ui/view.module.css';
import { conflictNoticeId } from './conflicts';
import { describeConflict, describeOffer, describeSaveBlocker } from './texts';
import styles from './unsaved-changes.module.css';
import { useUnsavedChanges } from './use-unsaved-changes';

const DifferenceDialog = lazy(async () => ({ default: (await import('./difference-dialog')).DifferenceDialog }));

/** At the top of a form: reports unsaved changes and what was saved elsewhere, and offers what was never saved. */
export function UnsavedChanges() {
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const t = useT();
  const form = useUnsavedChanges();
  const { identity, unsaved, offered, problem, isEditable } = form;
  // What somebody else changed is told below, and the form is read-only until it is loaded again.
  const { isOutdated } = useDocumentState();
  const conflict = isOutdated ? null : form.conflict;
  const { savedAt, isAutosaved } = identity;
  const [compared, setCompared] = useState<Record<string, unknown> | null>(null);

  const main = `${buttons.button} ${buttons.main}`;
  const savedElsewhere = offered && savedAt > offered.savedAt;
  const seeDifference = (values: Record<string, unknown>) => (
    <button type="button" className={buttons.button} aria-haspopup="dialog" onClick={() => setCompared(values)}>
      {t('unsavedChanges.seeDifference')}
    </button>
  );
  return (
    <div className={`${frame.view} ${styles.place}`} aria-live="polite">
      {unsaved?.blocker && !conflict && (
        <Notice tone="warn" label={t(`unsavedChanges.blockerTitles.${unsaved.blocker}`)}>
          <p>{describeSaveBlocker(unsaved.blocker, unsaved.changedAt, t)}</p>
          {unsaved.blocker === 'session' && (
            <a className={main} href={`${config.routes.admin}/login`} target="_blank" rel="noopener">
              {t('unsavedChanges.logIn')}
            </a>
          )}
        </Notice>
      )}
      {conflict && (
        <div id={conflictNoticeId} tabIndex={-1}>
          <Notice tone="warn" label={t('unsavedChanges.conflictTitle')}>
            <p>{describeConflict(conflict.updatedAt, isAutosaved, t)}</p>
            {problem && <p role="alert">{problem}</p>}
            <div className={layout.row}>
              <button type="button" className={main} onClick={form.keepMine}>
                {t('unsavedChanges.keepMine')}
              </button>
              {seeDifference(form.valuesNow())}
              {/* What is typed here is stored before the page is gone, and offered by the next. */}
              <button type="button" className={buttons.button} onClick={() => window.location.reload()}>
                {t('unsavedChanges.loadOther')}
              </button>
            </div>
          </Notice>
        </div>
      )}
      {offered && !conflict && (
        <Notice tone="warn" label={t('unsavedChanges.offeredTitle')}>
          <p>
            {describeOffer(offered.at, { savedElsewhereAt: savedElsewhere ? savedAt : null, isAutosaved }, t)}
            {form.isOthers && ` ${t('unsavedChanges.whileLocked')}`}
          </p>
          {problem && <p role="alert">{t('unsavedChanges.notTaken', { problem })}</p>}
          <div className={layout.row}>
            {isEditable && (
              <button type="button" className={main} onClick={form.take}>
                {t('unsavedChanges.takeBack')}
              </button>
            )}
            {seeDifference(offered.values)}
            <button type="button" className={buttons.button} onClick={form.forget}>
              {t('unsavedChanges.leave')}
            </button>
          </div>
        </Notice>
      )}
      {compared && (
        <Suspense>
          <DifferenceDialog
            subject={{ ...identity, id: id ? String(id) : null }}
            values={compared}
            onClose={() => setCompared(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
