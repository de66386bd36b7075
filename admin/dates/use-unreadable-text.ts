'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { type Dispatch, type SetStateAction, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { documentKey, onUnreadableChange, recallUnreadable, rememberUnreadable } from './unreadable';

/** A text as it was typed, and the value of the form that it stands for: another value replaces the text. */
type TypedText = { text: string; value: string | number | null };

/** What is wrong with the text of a field, in a sentence, as an error of the form; `validate` is for `useField`. */
export function useTextProblem() {
  const [problem, setProblem] = useState<string | null>(null);
  // A new function whenever the problem changes: Payload asks it again then, and when the form is submitted.
  const validate = useCallback(() => problem ?? true, [problem]);
  return { validate, setProblem };
}

/**
 * The text that was typed in a field, null for none: after a reload or a change of tab, the one that was not understood.
 *
 * @param value of the form
 * @param read returns what is known of such a text
 */
export function useTypedText<Typed extends TypedText>(
  path: string,
  value: Typed['value'],
  read: (text: string) => Typed,
): [Typed | null, Dispatch<SetStateAction<Typed | null>>] {
  const info = useDocumentInfo();
  const recall = (): Typed | null => {
    const left = recallUnreadable(documentKey(info), documentKey({ ...info, id: undefined }), path, value);
    return left && read(left.text);
  };
  const [typed, setTyped] = useState<Typed | null>(recall);
  // What was typed before a reload is read from the browser after the field is shown.
  const restore = useEffectEvent(() => {
    if (!typed) setTyped(recall());
  });
  useEffect(() => {
    restore();
    return onUnreadableChange(restore);
  }, []);
  return [typed, setTyped];
}

type Unreadable = Pick<ReturnType<typeof useTextProblem>, 'setProblem'> & {
  path: string;
  /** The text, null while there is none or it is understood. */
  typed: TypedText | null;
  /** Why it is not understood, in a sentence. */
  message: string | null;
};

/** Refuses the form while a text is not understood, and remembers the text until it is. */
export function useUnreadable({ path, typed, message, setProblem }: Unreadable): void {
  const document = documentKey(useDocumentInfo());
  useEffect(() => setProblem(message), [message, setProblem]);
  const hadProblem = useRef(false);
  useEffect(() => {
    // One that is being restored is not forgotten before the field has it.
    if (!typed && !hadProblem.current) return;
    hadProblem.current = typed !== null;
    rememberUnreadable(document, path, typed && { text: typed.text, value: typed.value });
  }, [document, path, typed]);
}
