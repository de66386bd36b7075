'use client';

import { ShimmerEffect, useAuth, useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Role } from '@/lib/access';
import { sourceLocale } from '@/lib/locales';
import { requestJson } from '../../api/request';
import { bracketed } from '../../picker/bracketed';
import { useT } from '../../texts/use-t';
import { AddMedia } from '../add/add-media';
import { type Answered, type MediaItem, maxWaiting, mediaItem } from '../add/media-item';
import { shownFields } from './query';

type Props = {
  tags: readonly string[];
  files: readonly File[];
  onComplete: (item: MediaItem) => void;
  onChoose?: (item: MediaItem) => void;
};

/** The part of the picker in which pictures are added: the same questions as in “Ajouter des images”, and what waits there. */
export function Uploads({ tags, files, onComplete, onChoose }: Props) {
  const t = useT();
  const { config } = useConfig();
  const { user } = useAuth<{ id: string; role?: Role } & Record<string, unknown>>();
  const { admin, api } = config.routes;
  const [waiting, setWaiting] = useState<readonly MediaItem[] | null>(null);
  const id = user?.id;
  useEffect(() => {
    const aborted = new AbortController();
    requestJson<{ docs: Answered[] }>(`${api}/media`, {
      query: {
        ...{ depth: '0', pagination: 'false', limit: String(maxWaiting), locale: sourceLocale, sort: 'createdAt' },
        ...bracketed('select', shownFields),
        ...bracketed('where', {
          and: [{ addedBy: { equals: id } }, { waitingUntil: { greater_than: new Date().toISOString() } }],
        }),
      },
      t,
      signal: aborted.signal,
    }).then((answer) => {
      // Without them, new ones can be added all the same.
      if (!aborted.signal.aborted) setWaiting(answer.ok ? answer.body.docs.map(mediaItem) : []);
    });
    return () => aborted.abort();
  }, [api, id, t]);
  if (!waiting) return <ShimmerEffect height={200} />;
  return (
    <AddMedia
      waiting={waiting}
      tags={tags}
      language={t.language}
      api={api}
      admin={admin}
      staysOpen={user?.role !== 'contributor'}
      picker={{ files, onComplete, onChoose }}
    />
  );
}
