'use client';

import { useSearchParams } from 'next/navigation';
import { lazy, Suspense, useEffect, useState } from 'react';
import { threadName } from '@/lib/form-point';
import { localeOrSource } from '@/lib/locales';
import { CommentList } from './list';
import type { CommentsProps } from './props';
import { hasComments, openComments, setComments, useOpened, useThreads } from './store';
import { useRefreshedComments } from './use-comments';

/** Loaded when somebody opens comments. */
const CommentsWindow = lazy(async () => ({ default: (await import('./window')).CommentsWindow }));

/** The comments on a document: their list, and the window of those that are open. */
export function Comments({ documentKey, initial, ...props }: CommentsProps) {
  const [isFresh] = useState(() => initial !== null && !hasComments(documentKey));
  useEffect(() => {
    if (initial && !hasComments(documentKey)) setComments(documentKey, initial);
  }, [documentKey, initial]);
  const opened = useOpened(documentKey);
  useRefreshedComments(documentKey, opened !== null, isFresh);
  useThreadFromAddress(documentKey);
  useEffect(() => () => openComments(documentKey, null), [documentKey]);
  const [wasOpened, setOpened] = useState(false);
  if (opened && !wasOpened) setOpened(true);
  return (
    <>
      <CommentList documentKey={documentKey} initial={initial} />
      {wasOpened && (
        <Suspense>
          <CommentsWindow documentKey={documentKey} opened={opened} {...props} />
        </Suspense>
      )}
    </>
  );
}

/** Opens the thread given in the address, as a mail or the dashboard does. */
function useThreadFromAddress(key: string): void {
  const requested = useSearchParams().get(threadName);
  const threads = useThreads(key);
  useEffect(() => {
    const thread = requested ? threads?.find(({ id }) => id === requested) : undefined;
    if (!thread) return;
    const address = new URL(window.location.href);
    // Once: after a reload, nothing is opened. The locale of the page may be another where the field has none.
    address.searchParams.delete(threadName);
    window.history.replaceState(null, '', address);
    const locale = localeOrSource(thread.locale ?? address.searchParams.get('locale'));
    openComments(key, { path: thread.path, locale, name: thread.place });
  }, [key, requested, threads]);
}
