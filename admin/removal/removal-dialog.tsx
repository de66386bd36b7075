'use client';

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import type { UsageAnswer } from '@/editorial/links/usage-endpoint';
import { isRecord } from '@/lib/api/values';
import { type ApiRequest, requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { UsageTable } from '../usage/usage-table';
import { Refusal } from './refusal';
import { type Act, describeConsequence } from './texts';

type RemovalDialogProps = {
  act: Act;
  collection: ReferenceableCollection;
  id: string;
  title: string;
  onClose: () => void;
};

/** Confirms a removal, with the usages; or explains why it is refused, and what to do. */
export function RemovalDialog({ act, collection, id, title, onClose }: RemovalDialogProps) {
  const t = useT();
  const { answer, failure, look, remove } = useRemoval(act, collection, id);

  if (answer?.refusal) {
    return (
      <Dialog title={answer.refusal} open onClose={onClose}>
        <Refusal answer={answer} onClose={onClose} onCheckAgain={look} />
      </Dialog>
    );
  }
  return (
    <Dialog title={t(`removal.${act}Question`, { title })} open onClose={onClose}>
      <p>{describeConsequence(act, collection, t)}</p>
      {failure !== null && (
        <Notice label={t('removal.failedLabel')} tone="bad" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      {!answer && failure === null && <p role="status">{t('removal.loading')}</p>}
      {answer && answer.total === 0 && <p>{t('removal.notReferenced')}</p>}
      {answer && answer.references.length > 0 && (
        <UsageTable
          caption={t('removal.referencedBy', { noun: t(`usage.this.${collection}`) })}
          references={answer.references}
          t={t}
          inNewTab
        />
      )}
      {answer && answer.total > answer.references.length && (
        <p>{t('removal.morePlaces', { count: answer.total - answer.references.length })}</p>
      )}
      <DialogActions>
        {/* biome-ignore lint/a11y/noAutofocus: a dialog begins on the safe choice. */}
        <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={onClose} autoFocus>
          {t('removal.keep', { noun: t(`usage.the.${collection}`) })}
        </button>
        {answer ? (
          <button type="button" className={`${buttons.button} ${buttons.bad}`} onClick={remove}>
            {t(`removal.actions.${act}`)}
          </button>
        ) : (
          failure !== null && (
            <button type="button" className={buttons.button} onClick={look}>
              {t('removal.retry')}
            </button>
          )
        )}
      </DialogActions>
      {act === 'trash' && collection !== 'media' && <p className={layout.quiet}>{t('removal.hide')}</p>}
    </Dialog>
  );
}

/** Usages of the document and its removal; `failure` is null, or why a request failed. */
function useRemoval(act: Act, collection: ReferenceableCollection, id: string) {
  const { config } = useConfig();
  const t = useT();
  const { setModified } = useForm();
  const { setHasPublishedDoc } = useDocumentInfo();
  const router = useRouter();
  const [answer, setAnswer] = useState<UsageAnswer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { api, admin } = config.routes;

  const look = useCallback(async () => {
    setFailure(null);
    const result = await requestJson<UsageAnswer>(`${api}/editorial/usage/${collection}/${id}`, { t });
    if (result.ok) setAnswer(result.body);
    else setFailure(result.error.message);
  }, [api, collection, id, t]);

  useEffect(() => {
    void look();
  }, [look]);

  const remove = useCallback(async () => {
    setFailure(null);
    const result = await requestJson(`${api}/${collection}/${id}`, { ...requestOf(act), t });
    if (!result.ok) {
      const { data, message } = result.error;
      // It is needed since the dialog was opened: the dialog shows the refusal.
      if (isRecord(data) && data.brokenReferences) await look();
      else setFailure(message);
      return;
    }
    setModified(false);
    setHasPublishedDoc(false);
    // After deletion, its form is in the trash or does not exist; after unpublishing, the same form shows the new
    // state.
    if (act === 'takeOff') window.location.reload();
    else router.push(`${admin}/collections/${collection}`);
  }, [act, admin, api, collection, id, t, look, router, setHasPublishedDoc, setModified]);

  return { answer, failure, look, remove };
}

function requestOf(act: Act): Pick<ApiRequest, 'method' | 'body'> {
  if (act === 'delete') return { method: 'DELETE' };
  return { method: 'PATCH', body: act === 'trash' ? { deletedAt: new Date().toISOString() } : { _status: 'draft' } };
}
