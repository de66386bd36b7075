import { useEffect, useMemo, useRef, useState } from 'react';
import type { Suggestion } from '@/editorial/machine-translation/endpoint';
import { type ApiResult, requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import { askInTurn } from './ask-in-turn';
import type { ShownPair } from './pair';
import {
  isOfShownSource,
  type OpenSuggestion,
  type OpenSuggestions,
  readSuggestions,
  type SuggestionOwner,
  storeSuggestions,
} from './suggestions';

type Options = SuggestionOwner & { api: string; pairs: readonly ShownPair[]; isOffered: boolean };

/** What the service is asked for; the rows of a list, and the address, have no suggestions. */
export const mayBeSuggested = ({ kind, original }: ShownPair): boolean =>
  kind !== 'list' && kind !== 'address' && original.length > 0;

/**
 * Suggestions of a machine for the fields of a translation. They are beside the fields, in this browser, until a person
 * confirms one: only then it becomes text of the document. A field is asked for at a time.
 */
export function useSuggestions({ api, pairs, isOffered, user, collection, id, locale }: Options) {
  const t = useT();
  const owner = useMemo(() => ({ user, collection, id, locale }), [user, collection, id, locale]);
  const [open, setOpen] = useState<OpenSuggestions>(new Map());
  const [failures, setFailures] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked, setAsked] = useState<readonly string[]>([]);
  const latest = useRef(open);
  const known = useRef(pairs);
  /** Whether the page was left: what is stored then belongs to the one that is opened next. */
  const isOver = useRef(false);

  useEffect(() => {
    // Also on the second mount of React's strict mode.
    isOver.current = false;
    return () => {
      isOver.current = true;
    };
  }, []);

  useEffect(() => {
    if (!isOffered || !owner.user) return;
    readSuggestions(owner, known.current).then(
      (found) => {
        if (isOver.current) return;
        // What was asked for meanwhile is newer.
        latest.current = new Map([...found, ...latest.current]);
        setOpen(latest.current);
      },
      // A browser that stores nothing: suggestions last as long as the page.
      () => undefined,
    );
  }, [owner, isOffered]);

  const change = (edit: (all: Map<string, OpenSuggestion>) => void) => {
    const next = new Map(latest.current);
    edit(next);
    latest.current = next;
    setOpen(next);
    storeSuggestions(owner, next).catch(() => undefined);
  };

  const setFailure = (key: string, message: string | null) =>
    setFailures((before) => {
      const next = new Map(before);
      if (message === null) next.delete(key);
      else next.set(key, message);
      return next;
    });

  const ask = (pair: ShownPair) => {
    setFailure(pair.key, null);
    return requestJson<Suggestion>(`${api}/editorial/translation/suggestions`, {
      method: 'POST',
      body: { collection, id, locale, key: pair.key },
      t,
    });
  };

  const receive = (pair: ShownPair, result: ApiResult<Suggestion>) => {
    if (!result.ok) setFailure(pair.key, result.error.message);
    else if (isOfShownSource(result.body, pair)) change((all) => all.set(pair.key, result.body));
    else setFailure(pair.key, t('translation.suggestion.sourceChanged'));
  };

  return {
    open,
    failures,
    asked,
    /** Asks for the fields in turn, until all are answered or the page is left. */
    suggest: async (wanted: readonly ShownPair[]) => {
      if (asked.length > 0) return;
      setAsked(wanted.map(({ key }) => key));
      await askInTurn(wanted, {
        ask,
        isOver: () => isOver.current,
        onAnswer: (pair, result, waiting) => {
          receive(pair, result);
          setAsked(waiting.map(({ key }) => key));
        },
      });
    },
    drop: (key: string) => change((all) => all.delete(key)),
  };
}
