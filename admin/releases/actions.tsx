'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { clockAt } from '@/lib/clock';
import { organisationTimeZone } from '@/lib/locales';
import { requestJson } from '../api/request';
import { ShareDialog } from '../preview-links/share-dialog';
import { ScheduleForm, tomorrowMorning } from '../schedule/schedule-form';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import layout from '../ui/layout.module.css';
import { SendForm } from '../ui/send-form';
import { NameForm } from './name-form';
import { Problems, type Refusal, refusalOf } from './problems';
import styles from './releases.module.css';

type ActionsProps = {
  /** Address of the endpoints of the release. */
  action: string;
  /** Path of the panel. */
  admin: string;
  release: { id: string; name: string; note: string; at: string | null };
  hasFailed: boolean;
  /** Documents with something to publish, and all of them. */
  count: number;
  total: number;
  /** Address of the preview. */
  preview: string;
  mayPublish: boolean;
};

type Opened = 'publish' | 'schedule' | 'share' | 'change' | 'delete';

/** What can be done with a release that is not published yet. */
export function Actions(props: ActionsProps) {
  const { action, admin, release, hasFailed, count, total, preview, mayPublish } = props;
  const t = useT();
  const router = useRouter();
  const [, refresh] = useTransition();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const close = () => setOpened(null);
  const open = (what: Opened) => {
    setRefusal(null);
    setOpened(what);
  };

  async function send(part: 'publish' | 'schedule', method: 'POST' | 'DELETE', body?: object): Promise<boolean> {
    if (isSending) return false;
    setSending(true);
    setRefusal(null);
    const result = await requestJson(`${action}/${part}`, { method, t, ...(body && { body }) });
    setSending(false);
    if (!result.ok) setRefusal(refusalOf(result.error));
    // Also after a refusal: what is shown of the documents may be of a while ago.
    refresh(() => router.refresh());
    return result.ok;
  }

  async function publish() {
    await send('publish', 'POST', {});
    close();
  }

  const first = release.at ? clockAt(release.at, organisationTimeZone) : tomorrowMorning();
  const small = `${buttons.button} ${buttons.small}`;
  return (
    <div className={`${layout.stack} ${styles.actions}`}>
      {refusal && opened === null && <Problems label={t('releases.refused')} refusal={refusal} admin={admin} />}
      <div className={layout.row}>
        {mayPublish && total > 0 && (
          <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={() => open('publish')}>
            {t('releases.publishAll')}
          </button>
        )}
        {mayPublish && total > 0 && (
          <button type="button" className={buttons.button} onClick={() => open('schedule')}>
            {t(release.at && !hasFailed ? 'releases.reschedule' : 'releases.schedule')}
          </button>
        )}
        {total > 0 && (
          <a className={buttons.button} href={preview} target="_blank" rel="noreferrer">
            {t('releases.preview')}
          </a>
        )}
      </div>
      <div className={layout.row}>
        {mayPublish && release.at && (
          <button type="button" className={small} onClick={() => send('schedule', 'DELETE')}>
            {t(hasFailed ? 'releases.dismiss' : 'releases.cancelSchedule')}
          </button>
        )}
        {mayPublish && total > 0 && (
          <button type="button" className={small} onClick={() => open('share')}>
            {t('releases.share')}
          </button>
        )}
        {mayPublish && (
          <button type="button" className={small} onClick={() => open('change')}>
            {t('releases.change')}
          </button>
        )}
        {mayPublish && (
          <button type="button" className={small} onClick={() => open('delete')}>
            {t('releases.delete')}
          </button>
        )}
      </div>
      <Dialog title={t('releases.publishQuestion', { count })} open={opened === 'publish'} onClose={close}>
        <p>{t('releases.publishConsequence')}</p>
        <DialogActions>
          <button type="button" className={buttons.button} onClick={close}>
            {t('releases.cancel')}
          </button>
          <button
            type="button"
            className={`${buttons.button} ${buttons.main}`}
            aria-disabled={isSending}
            onClick={publish}
          >
            {t(isSending ? 'releases.publishing' : 'releases.publishAll')}
          </button>
        </DialogActions>
      </Dialog>
      <Dialog title={t('releases.schedule')} open={opened === 'schedule'} onClose={close}>
        <ScheduleForm
          types={['publish']}
          first={{ type: 'publish', ...first }}
          focused
          problem={null}
          saving={isSending}
          onSubmit={async ({ day, time }) => {
            if (await send('schedule', 'POST', { day, time })) close();
          }}
          onFollow={close}
          rule={t('releases.rule')}
        >
          {refusal && <Problems label={t('releases.refusedSchedule')} refusal={refusal} admin={admin} />}
        </ScheduleForm>
        <button type="button" className={buttons.button} onClick={close}>
          {t('releases.close')}
        </button>
      </Dialog>
      {opened === 'share' && (
        <ShareDialog language={t.language} subject={{ collection: 'releases', id: release.id }} open onClose={close} />
      )}
      <Dialog title={t('releases.change')} open={opened === 'change'} onClose={close}>
        <NameForm action={action} release={release} onDone={close} />
        <button type="button" className={buttons.button} onClick={close}>
          {t('releases.close')}
        </button>
      </Dialog>
      <Dialog title={t('releases.deleteQuestion')} open={opened === 'delete'} onClose={close}>
        <p>{t('releases.deleteConsequence')}</p>
        <DialogActions>
          <button type="button" className={buttons.button} onClick={close}>
            {t('releases.keep')}
          </button>
          <SendForm action={action} method="DELETE" button={t('releases.delete')} tone="bad" />
        </DialogActions>
      </Dialog>
    </div>
  );
}
