'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useRef, useState } from 'react';
import type { Colleague } from '@/editorial/comments/people';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';

/** The people who can be named in a comment, read when the first name is begun. */
export function useColleagues(): { colleagues: readonly Colleague[]; load: () => void } {
  const { config } = useConfig();
  const t = useT();
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  const isAsked = useRef(false);
  const load = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    void requestJson<{ colleagues: Colleague[] }>(`${config.routes.api}/editorial/colleagues`, { t }).then((result) => {
      if (result.ok) setColleagues(result.body.colleagues);
      // The next letter asks again.
      else isAsked.current = false;
    });
  }, [config.routes.api, t]);
  return { colleagues, load };
}
