'use client';

import { useAllFormFields, useConfig, useForm } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useLayoutEffect, useRef } from 'react';
import { type Edits, isAnswered, noteEdits, takenAway } from './meanwhile';

/**
 * Keeps what is written while a save is under way. Payload lets the answer to a save overwrite every field but the one
 * that was touched last, with what it said when the save was sent: words typed in one field before going on to the
 * next were lost (payloadcms/payload issue 17676, open at 3.90.1).
 *
 * @param path the API's path of the document, `events/6650…` or `globals/footer`; null before the first save
 * @param onPutBack called when words went back into the form, which are not saved yet
 */
export function useEditsMeanwhile(path: string | null, onPutBack: () => void): void {
  const [fields, dispatch] = useAllFormFields();
  const { setModified } = useForm();
  const { config } = useConfig();
  const address = path && `${config.routes.api}/${path}`;
  const edits = useRef<Edits>(new Map());
  const seen = useRef<FormState | null>(null);
  const sentAt = useRef(0);

  // When a request was sent is nowhere told but by the browser, which does it once the answer is there: before the form has it.
  useLayoutEffect(() => {
    if (!address) return;
    const observer = new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) {
        if (new URL(name).pathname === address) sentAt.current = startTime;
      }
    });
    observer.observe({ type: 'resource' });
    return () => observer.disconnect();
  }, [address]);

  // Before anything is painted: nobody sees their words go and come back.
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = fields;
    if (!before || before === fields) return;
    noteEdits(edits.current, before, fields, performance.now());
    if (!isAnswered(before, fields)) return;
    const lost = takenAway(edits.current, fields, sentAt.current);
    // The editor of long texts is drawn anew by another initial value alone.
    for (const { path, value } of lost) dispatch({ type: 'UPDATE', path, value, initialValue: value });
    if (lost.length === 0) return;
    setModified(true);
    onPutBack();
  }, [fields, dispatch, setModified, onPutBack]);
}
