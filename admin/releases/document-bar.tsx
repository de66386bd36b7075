'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { ReleasesAnswer } from '@/editorial/releases/read';
import { releasePath } from '@/lib/releases';
import { requestJson } from '../api/request';
import { useOpening } from '../schedule/opening';
import bar from '../schedule/schedule.module.css';
import { useT } from '../texts/use-t';
import { OutsideForm } from '../ui/outside-form';
import { State } from '../ui/state';
import frame from '../ui/view.module.css';
import { describeMembership } from './texts';

const ReleaseDialog = lazy(async () => ({ default: (await import('./release-dialog')).ReleaseDialog }));

/** The release that a document or a global is in, beside the save state; the dialog to add it to one is here too. */
export function ReleaseBar() {
  const { id, collectionSlug, globalSlug, isTrashed } = useDocumentInfo();
  const t = useT();
  const [answer, setAnswer] = useState<ReleasesAnswer | null>(null);
  const [isOpened, setOpened] = useState(false);
  const collection = collectionSlug ?? globalSlug;
  const documentId = globalSlug ?? (id ? String(id) : undefined);

  const refresh = useCallback(async () => {
    if (!documentId || !collection) return;
    const query = { collection, id: documentId };
    const result = await requestJson<ReleasesAnswer>('/api/editorial/releases', { query, t });
    if (result.ok) setAnswer(result.body);
  }, [documentId, collection, t]);

  useEffect(() => {
    refresh();
  }, [refresh]);
  const open = useCallback(async () => {
    await refresh();
    setOpened(true);
  }, [refresh]);
  useOpening('release', documentId, open);

  if (!documentId || !collection || isTrashed || !answer) return null;
  const { own } = answer;
  return (
    <>
      {own && (
        <div className={`${frame.view} ${bar.bar}`}>
          <State icon={own.failure ? 'error' : 'clock'} tone={own.failure ? 'bad' : 'plain'}>
            <a href={`/admin${releasePath(own.id)}`}>{describeMembership(own, t)}</a>
          </State>
        </div>
      )}
      {isOpened && (
        <OutsideForm>
          <Suspense fallback={null}>
            <ReleaseDialog
              subject={{ collection, id: documentId }}
              answer={answer}
              onChange={setAnswer}
              onClose={() => setOpened(false)}
            />
          </Suspense>
        </OutsideForm>
      )}
    </>
  );
}
