import { type RefObject, useState } from 'react';
import { isEmptyText } from '@/editorial/documents/texts';
import { putInto, whenWritable } from './copy';
import { type ShownPair, sectionId } from './pair';

/** A text for a field: the source text, or a suggestion. */
export type Replacement = { pair: ShownPair; value: unknown; by: 'source' | 'suggestion' };

type Options = {
  root: RefObject<HTMLElement | null>;
  /** Texts of the fields, by the names under which they are saved. */
  texts: ReadonlyMap<string, unknown>;
  /** Called once the field has the text. */
  onReplaced: (replacement: Replacement) => void;
};

/** Puts a text into a field: at once where it is empty, else once the person has said so. Ctrl+Z restores the old text. */
export function useReplacement({ root, texts, onReplaced }: Options) {
  const [requested, setRequested] = useState<Replacement | null>(null);
  const put = (replacement: Replacement) => {
    const section = root.current?.querySelector(`#${CSS.escape(sectionId(replacement.pair.key))}`);
    if (!section) return;
    whenWritable(section, async (element) => {
      if (await putInto(element, replacement.value)) onReplaced(replacement);
    });
  };
  return {
    /** What is asked about in the dialog. */
    requested,
    replace: (replacement: Replacement) => {
      // Not within the click: React would set the field itself, and the browser could not undo it.
      if (isEmptyText(texts.get(replacement.pair.key))) requestAnimationFrame(() => put(replacement));
      else setRequested(replacement);
    },
    keep: () => setRequested(null),
    confirm: () => {
      setRequested(null);
      // After the dialog is closed: until then, nothing behind it can be edited.
      if (requested) requestAnimationFrame(() => requestAnimationFrame(() => put(requested)));
    },
  };
}
