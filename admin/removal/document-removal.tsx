'use client';

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import type { Act } from '@/editorial/deletion/acts';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import type { UsageAnswer } from '@/editorial/links/usage-endpoint';
import { isRecord } from '@/lib/api/values';
import { type ApiRequest, requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import { RemovalDialog } from './removal-dialog';
import { describeConsequence } from './texts';

type DocumentRemovalProps = {
  act: Act;
  collection: ReferenceableCollection;
  id: string;
  title: string;
  onClose: () => void;
};

/** The dialog that removes the document of a form. */
export function DocumentRemoval({ act, collection, id, title, onClose }: DocumentRemovalProps) {
  const t = useT();
  const { answer, failure, look, remove } = useRemoval(act, collection, id);
  const noun = t(`usage.this.${collection}`);
  const texts = {
    question: t(`removal.${act}Question`, { title }),
    consequence: describeConsequence(act, collection, t),
    keep: t('removal.keep', { noun: t(`usage.the.${collection}`) }),
    unused: t('removal.notReferenced'),
    places: (count: number) => t('usage.places', { count, noun }),
    caption: t('removal.referencedBy', { noun }),
    morePlaces: (count: number) => t('removal.morePlaces', { count }),
    hint: act === 'trash' && collection !== 'media' ? t('removal.hide') : undefined,
  };
  return (
    <RemovalDialog
      act={act}
      texts={texts}
      answer={answer}
      failure={failure}
      onLook={look}
      onRemove={remove}
      onClose={onClose}
    />
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
