import { useCallback, useEffect, useRef, useState } from 'react';
import { canonical, isEmptyText } from '@/editorial/documents/texts';
import type { Saved } from '@/editorial/translation/save';
import { useT } from '../texts/use-t';
import { type Sending, type Sent, send } from './send';

/** In milliseconds: pause after typing, maximum time that a change stays unsaved, delay of a retry. */
const pause = 900;
const maxDelayMs = 1700;
const again = 5000;

export type Saving =
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' | 'saving' | 'failed' }
  | (Extract<Sent, { kind: 'refused' }> & { at?: undefined });

type Also = Pick<Sending, 'current' | 'localePublished' | 'read'>;

type Options = {
  about: Omit<Sending, 'texts' | keyof Also>;
  api: string;
  /** ISO 8601: time of the document's last save. */
  savedAt: string;
  /** Texts of the fields, by the names under which they are saved. */
  texts: ReadonlyMap<string, unknown>;
  /** Called with the server's answer; `slug` is null while another is being typed. */
  onSaved: (saved: Saved) => void;
};

/** Equal texts give equal strings; all empty texts are equal. */
const wordsOf = (value: unknown): string => (isEmptyText(value) ? '' : canonical(value));

/**
 * Saves typed texts after a pause, within two seconds at most, and when the page is left; one save at a time.
 *
 * @returns the state of the save, and a function that saves at once and resolves to whether everything is saved
 */
export function useSaving({ about, api, savedAt, texts, onSaved }: Options) {
  const [status, setStatus] = useState<Saving>({ kind: 'saved', at: savedAt });
  const seen = useRef(new Map<string, unknown>());
  const stored = useRef<Map<string, string> | null>(null);
  const t = useT();
  const pending = useRef(new Map<string, unknown>());
  const firstEditAt = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const options = useRef({ about, api, t, onSaved });
  options.current = { about, api, t, onSaved };

  const sendNow = useCallback(async (also: Also, leaving: boolean): Promise<boolean> => {
    clearTimeout(timer.current);
    const sent = new Map(pending.current);
    if (sent.size === 0 && Object.keys(also).length === 0) return true;
    firstEditAt.current = null;
    setStatus({ kind: 'saving' });
    const { about: of, api: to, t: tNow, onSaved: notifySaved } = options.current;
    const answer = await send(to, { ...of, ...also, texts: Object.fromEntries(sent) }, tNow, leaving);
    if (answer.kind === 'saved' || (answer.kind === 'refused' && answer.fields.length > 0)) {
      // A refusal to publish the locale comes after its texts were saved.
      for (const [key, value] of sent) {
        stored.current?.set(key, wordsOf(value));
        if (pending.current.get(key) === value) pending.current.delete(key);
      }
    }
    if (answer.kind === 'saved') {
      const isTypedAgain = pending.current.has('slug');
      if (answer.saved.slug && !isTypedAgain) stored.current?.set('slug', wordsOf(answer.saved.slug));
      notifySaved(isTypedAgain ? { ...answer.saved, slug: null } : answer.saved);
      setStatus(pending.current.size > 0 ? { kind: 'unsaved' } : { kind: 'saved', at: answer.saved.savedAt });
      return true;
    }
    setStatus(answer);
    if (answer.kind === 'failed') timer.current = setTimeout(() => void saveNow(), again);
    return false;
  }, []);

  const saveNow = useCallback(
    (also: Also = {}, leaving = false): Promise<boolean> => {
      const next = queue.current.then(() => sendNow(also, leaving));
      queue.current = next.catch(() => false);
      return next;
    },
    [sendNow],
  );

  useEffect(() => {
    if (stored.current === null) {
      stored.current = new Map([...texts].map(([key, value]) => [key, wordsOf(value)]));
      seen.current = new Map(texts);
      return;
    }
    let typed = false;
    for (const [key, value] of texts) {
      if (seen.current.get(key) === value) continue;
      seen.current.set(key, value);
      if (stored.current.get(key) === wordsOf(value)) pending.current.delete(key);
      else {
        pending.current.set(key, value);
        typed = true;
      }
    }
    if (!typed) return;
    firstEditAt.current ??= Date.now();
    setStatus((now) => (now.kind === 'refused' && now.fields.length === 0 ? now : { kind: 'unsaved' }));
    clearTimeout(timer.current);
    const wait = Math.min(pause, firstEditAt.current + maxDelayMs - Date.now());
    timer.current = setTimeout(() => void saveNow(), Math.max(0, wait));
  }, [texts, saveNow]);

  useEffect(() => {
    const leave = () => {
      // Without waiting for the previous save: the page may be closed by then.
      if (pending.current.size > 0) void sendNow({}, true);
    };
    const hide = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [sendNow]);

  return { status, saveNow };
}
