'use client';

import { useAllFormFields, useConfig, useForm } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useLayoutEffect, useRef } from 'react';
import { type Edits, hasSaveReturned, overwrittenEdits, recordEdits } from './edits-during-save';

/**
 * Restores edits made during a save. In Payload, the response of a save overwrites every field but the one touched last
 * with its value when the save was sent: text typed in one field before going on to the next was lost
 * (payloadcms/payload issue 17676, open at 3.90.1).
 *
 * @param path the API's path of the document, `events/6650…` or `globals/footer`; null before the first save
 * @param onRestore called when words went back into the form, which are not saved yet
 */
export function useEditsDuringSave(path: string | null, onRestore: () => void): void {
  const [fields, dispatch] = useAllFormFields();
  const { setModified } = useForm();
  const { config } = useConfig();
  const address = path && `${config.routes.api}/${path}`;
  const edits = useRef<Edits>(new Map());
  const seen = useRef<FormState | null>(null);
  const sentAt = useRef(0);

  // Only the browser knows when a request was sent, and reports it when the response arrives, before the form has it.
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

  // Before painting: the overwritten value is never visible.
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = fields;
    if (!before || before === fields) return;
    recordEdits(edits.current, before, fields, performance.now());
    if (!hasSaveReturned(before, fields)) return;
    const lost = overwrittenEdits(edits.current, fields, sentAt.current);
    // The rich-text editor renders again only for another initial value.
    for (const { path, value } of lost) dispatch({ type: 'UPDATE', path, value, initialValue: value });
    if (lost.length === 0) return;
    setModified(true);
    onRestore();
  }, [fields, dispatch, setModified, onRestore]);
}
