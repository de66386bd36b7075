'use client';

import { useConfig, useLocale } from '@payloadcms/ui';
import type { Where } from 'payload';
import { useEffect, useState } from 'react';
import { requestJson } from '../../api/request';
import { bracketed } from '../../picker/bracketed';
import { useT } from '../../texts/use-t';
import { type Answered, type MediaItem, mediaItem } from '../add/media-item';
import { shownFields } from './query';

/** Pictures of one page: a screen or two. */
const pageLength = 24;
/** Time after the last key in which a further one is waited for. */
const pauseMs = 150;

type Found = { items: readonly MediaItem[]; total: number; page: number; hasMore: boolean };
type Answer = { docs: Answered[]; totalDocs: number; hasNextPage: boolean };

/**
 * Reads the pictures that a person may choose, page by page: only the fields and the smallest size that the grid shows. The
 * pages are kept together until the search or a filter changes.
 */
export function useMediaPages(search: string, where: Where, isShown: boolean) {
  const t = useT();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { api } = config.routes;
  const [found, setFound] = useState<Found | null>(null);
  const [isLoading, setIsLoading] = useState(false);
  const [problem, setProblem] = useState('');
  const [page, setPage] = useState(1);
  const text = search.trim();
  const conditions = JSON.stringify([text, where]);
  const [asked, setAsked] = useState(conditions);
  // Another search begins with its first page.
  if (asked !== conditions) {
    setAsked(conditions);
    setPage(1);
  }

  useEffect(() => {
    if (!isShown) return;
    const aborted = new AbortController();
    const [words, filters] = JSON.parse(conditions) as [string, Where];
    const load = async () => {
      setIsLoading(true);
      const answer = await requestJson<Answer>(`${api}/media`, {
        query: {
          depth: '0',
          limit: String(pageLength),
          page: String(page),
          locale,
          ...bracketed('select', shownFields),
          ...bracketed('where', {
            and: [
              // Unfinished ones are in “Ajouter”.
              { waitingUntil: { equals: null } },
              ...(words ? [{ filename: { like: words } }] : []),
              ...(Object.keys(filters).length > 0 ? [filters] : []),
            ],
          }),
        },
        t,
        signal: aborted.signal,
      });
      if (aborted.signal.aborted) return;
      setIsLoading(false);
      setProblem(answer.ok ? '' : answer.error.message);
      if (!answer.ok) return;
      const { docs, totalDocs: total, hasNextPage: hasMore } = answer.body;
      const items = docs.map(mediaItem);
      setFound((before) => ({
        items: page > 1 && before ? [...before.items, ...newOf(items, before.items)] : items,
        ...{ total, page, hasMore },
      }));
    };
    const timer = setTimeout(load, words ? pauseMs : 0);
    return () => {
      clearTimeout(timer);
      aborted.abort();
    };
  }, [api, conditions, isShown, locale, page, t]);

  /** Puts what was changed here in its place. */
  const change = (item: MediaItem) =>
    setFound(
      (before) => before && { ...before, items: before.items.map((each) => (each.id === item.id ? item : each)) },
    );

  return { found, isLoading, problem, more: () => setPage((found?.page ?? 0) + 1), change };
}

/** A picture that was added meanwhile moves the others to the next page. */
const newOf = (items: readonly MediaItem[], before: readonly MediaItem[]) =>
  items.filter(({ id }) => !before.some((each) => each.id === id));
