import { useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import type { PanelSearchAnswer } from './endpoint';

/** Time after the last key in which a further one is waited for. */
const pauseMs = 90;

export type Search = {
  /** The last answer, which stays until the next one is there; null before the first. */
  answer: PanelSearchAnswer | null;
  /** The query that the answer is of. */
  answered: string | null;
  /** Why there is no answer. */
  error: string | null;
};

/**
 * Searches while somebody types. Of several requests under way only the last is shown.
 *
 * @param only `content` for what a link can lead to
 */
export function useSearch(query: string, only?: 'content'): Search {
  const t = useT();
  const { code: locale } = useLocale();
  const [search, setSearch] = useState<Search>({ answer: null, answered: null, error: null });
  useEffect(() => {
    const aborted = new AbortController();
    const ask = async () => {
      const result = await requestJson<PanelSearchAnswer>('/api/editorial/search', {
        query: { q: query, locale, ...(only && { only }) },
        t,
        signal: aborted.signal,
      });
      if (aborted.signal.aborted) return;
      if (result.ok) setSearch({ answer: result.body, answered: query, error: null });
      else setSearch({ answer: null, answered: query, error: result.error.message });
    };
    const timer = setTimeout(ask, query ? pauseMs : 0);
    return () => {
      clearTimeout(timer);
      aborted.abort();
    };
  }, [query, only, locale, t]);
  return search;
}
