'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { requestJson } from '../../api/request';
import { useT } from '../../texts/use-t';

/** The tags of all pictures, once they are there. */
export function useTags(): readonly string[] {
  const t = useT();
  const { config } = useConfig();
  const { api } = config.routes;
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    const aborted = new AbortController();
    requestJson<{ tags: string[] }>(`${api}/editorial/media-tags`, { t, signal: aborted.signal }).then((answer) => {
      if (answer.ok && !aborted.signal.aborted) setTags(answer.body.tags);
    });
    return () => aborted.abort();
  }, [api, t]);
  return tags;
}
