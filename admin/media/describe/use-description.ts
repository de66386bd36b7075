'use client';

import { useRef, useState } from 'react';
import { type Locale, sourceLocale } from '@/lib/locales';
import { requestJson } from '../../api/request';
import { useT } from '../../texts/use-t';
import type { Answered, Description } from '../add/media-item';
import { changesBetween } from './changes';

type Options = {
  id: string;
  item: Description;
  api: string;
  /** The locale that the words are written in. */
  locale?: Locale;
  /** Whether it was complete when it came. */
  isComplete?: boolean;
  /** Called after each save, with what the server has now. */
  onSaved?: (stored: Description, isComplete: boolean) => void;
};

export type DescriptionState = 'waiting' | 'saving' | 'saved';

/**
 * What a person enters about a media: each answer is saved at once. Saves run one after the other, each with the changes
 * since the last.
 */
export function useDescription({ id, item, api, locale = sourceLocale, isComplete = false, onSaved }: Options) {
  const t = useT();
  const [description, setDescription] = useState<Description>(item);
  const [state, setState] = useState<DescriptionState>(isComplete ? 'saved' : 'waiting');
  const [problem, setProblem] = useState('');
  const stored = useRef<Description>(item);
  const isSaved = useRef(isComplete);
  const saves = useRef<Promise<void>>(Promise.resolve());

  function save(next: Description) {
    setDescription(next);
    saves.current = saves.current.then(() => saveNow(next));
  }

  async function saveNow(next: Description) {
    const changes = changesBetween(stored.current, next);
    if (Object.keys(changes).length === 0) return;
    setState('saving');
    const answer = await requestJson<{ doc: Answered }>(`${api}/media/${id}`, {
      method: 'PATCH',
      query: { locale, depth: '0' },
      body: changes,
      t,
    });
    if (answer.ok) stored.current = next;
    setProblem(answer.ok ? '' : answer.error.message);
    // A refused change leaves it what it was.
    if (answer.ok) isSaved.current = !answer.body.doc.waitingUntil;
    setState(isSaved.current ? 'saved' : 'waiting');
    if (answer.ok) onSaved?.(next, isSaved.current);
  }

  /**
   * Waits for the saves that were begun: a click on a button saves what was typed before it.
   *
   * @returns what is stored, null while an answer is missing
   */
  async function completeSoon(): Promise<Description | null> {
    await saves.current;
    return isSaved.current ? stored.current : null;
  }

  return { description, setDescription, save, completeSoon, state, problem };
}
