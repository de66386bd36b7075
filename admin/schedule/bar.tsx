'use client';

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Role } from '@/lib/access';
import { requestJson } from '../api/request';
import { useServerState } from '../document-state/store';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog } from '../ui/dialog';
import { OutsideForm } from '../ui/outside-form';
import { State } from '../ui/state';
import frame from '../ui/view.module.css';
import { openFor, useOpening } from './opening';
import styles from './schedule.module.css';
import type { Plans } from './schedule-dialog';
import { describeSchedule } from './texts';

const ShareDialog = lazy(async () => ({ default: (await import('../preview-links/share-dialog')).ShareDialog }));
const ScheduleDialog = lazy(async () => ({ default: (await import('./schedule-dialog')).ScheduleDialog }));

/** Scheduled publications, beside the save state; the dialogs of the document's menu are here too, outside its form. */
export function PublicationBar() {
  const { id, collectionSlug, isTrashed, data } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { user } = useAuth<{ id: string; role?: Role } & Record<string, unknown>>();
  const [plans, setPlans] = useState<Plans | null>(null);
  const [opened, setOpened] = useState<'schedule' | 'share' | null>(null);
  const documentId = id ? String(id) : undefined;
  const language = i18n.language;
  const t = useT();

  const refresh = useCallback(async () => {
    if (!documentId || !collectionSlug) return;
    const query = { collection: collectionSlug, id: documentId };
    const result = await requestJson<Plans>('/api/editorial/schedule', { query, t });
    if (result.ok) setPlans(result.body);
  }, [documentId, collectionSlug, language]);

  const server = useServerState(documentId ? `${collectionSlug}/${documentId}` : '');
  const savedElsewhereAt = server === 'deleted' ? null : server?.change && server.savedAt;

  // After a save, the schedule may be about another version than the current one, or may be done.
  useEffect(() => {
    refresh();
  }, [refresh, data?.updatedAt, savedElsewhereAt]);

  const openSchedule = useCallback(async () => {
    await refresh();
    setOpened('schedule');
  }, [refresh]);
  useOpening('schedule', documentId, openSchedule);
  useOpening(
    'share',
    documentId,
    useCallback(() => setOpened('share'), []),
  );

  if (!documentId || !collectionSlug || isTrashed) return null;
  const subject = { collection: collectionSlug, id: documentId };
  const close = () => setOpened(null);
  return (
    <>
      {plans && plans.schedules.length > 0 && (
        <div className={`${frame.view} ${styles.bar}`}>
          {plans.schedules.map((schedule) => (
            <div key={schedule.id}>
              <State
                icon={schedule.failure ? 'error' : schedule.hasLaterChanges ? 'stale' : 'clock'}
                tone={schedule.failure ? 'bad' : schedule.hasLaterChanges ? 'warn' : 'plain'}
              >
                {/* Contributors see schedules, and can't change them. */}
                {user?.role === 'contributor' ? (
                  describeSchedule(schedule, t)
                ) : (
                  <button type="button" className={buttons.link} onClick={() => openFor('schedule', documentId)}>
                    {describeSchedule(schedule, t)}
                    {!schedule.failure && schedule.hasLaterChanges && `. ${t('schedule.changed')}`}
                  </button>
                )}
              </State>
            </div>
          ))}
        </div>
      )}
      {opened && (
        <OutsideForm>
          {opened === 'schedule' && plans ? (
            <Suspense fallback={null}>
              <ScheduleDialog
                subject={subject}
                plans={plans}
                open
                onClose={close}
                onChange={(schedules) => setPlans({ ...plans, schedules })}
              />
            </Suspense>
          ) : opened === 'share' ? (
            <Suspense>
              <ShareDialog language={language} subject={subject} open onClose={close} />
            </Suspense>
          ) : (
            <Dialog title={t('schedule.unread')} open onClose={close}>
              <button type="button" className={buttons.button} onClick={close}>
                {t('schedule.close')}
              </button>
            </Dialog>
          )}
        </OutsideForm>
      )}
    </>
  );
}
