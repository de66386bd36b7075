'use client';

import { setFloatingElemPositionForLinkEditor } from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  FOCUS_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../../texts/use-t';
import { Dialog } from '../../ui/dialog';
import { OutsideForm } from '../../ui/outside-form';
import type { LinkForm as LinkFormComponent } from './dialog';
import styles from './link.module.css';
import {
  $linkOf,
  $linkPlace,
  type LinkFields,
  type LinkPlace,
  OPEN_LINK,
  removeLink,
  writeLink,
} from './selected-link';
import { useStoredTarget } from './use-stored-target';

/**
 * Returns the form of the dialog once it is there, and what loads it: when the cursor comes into the text, which is before a link
 * can be asked for. It recognises addresses by the list of public suffixes, which is as large as the rest of a form.
 */
function useLinkForm(editor: LexicalEditor) {
  const [Form, setForm] = useState<typeof LinkFormComponent | null>(null);
  useEffect(() => {
    const load = () => {
      import('./dialog').then(({ LinkForm }) => setForm(() => LinkForm));
      return false;
    };
    const undo = [
      editor.registerCommand(FOCUS_COMMAND, load, COMMAND_PRIORITY_HIGH),
      // From a toolbar: the text has no cursor yet, or its form failed to load.
      editor.registerCommand(OPEN_LINK, load, COMMAND_PRIORITY_HIGH),
    ];
    return () => {
      for (const each of undo) each();
    };
  }, [editor]);
  return Form;
}

/** The dialog of links, and the bar at the link in which the cursor is. */
export function LinkTools({ anchorElem }: { anchorElem: HTMLElement }) {
  const [editor] = useLexicalComposerContext();
  const isEditable = useLexicalEditable();
  const t = useT();
  const LinkForm = useLinkForm(editor);
  const [place, setPlace] = useState<LinkPlace | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_LINK,
        () => {
          setPlace($linkPlace());
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  const close = () => setPlace(null);
  const leave = (work: () => void) => {
    close();
    // After the dialog has given the focus back.
    setTimeout(() => editor.focus(work));
  };
  return (
    <>
      {isEditable && !place && <LinkBar editor={editor} anchorElem={anchorElem} />}
      <OutsideForm>
        <Dialog
          title={t(place?.key ? 'textEditor.link.existing' : 'textEditor.link.new')}
          open={place !== null && LinkForm !== null}
          onClose={close}
        >
          {place && LinkForm && (
            <LinkForm
              place={place}
              onSave={(fields, text) => leave(() => writeLink(editor, place, fields, text))}
              onRemove={() => leave(() => place.key && removeLink(editor, place.key))}
              onClose={close}
            />
          )}
        </Dialog>
      </OutsideForm>
    </>
  );
}

type Current = { key: string; fields: LinkFields };

/** Returns the link in which the cursor is. */
function useCurrentLink(editor: LexicalEditor): Current | null {
  const [current, setCurrent] = useState<Current | null>(null);
  useEffect(() => {
    const read = () => {
      const link = $linkOf($getSelection());
      const next = link ? { key: link.getKey(), fields: link.getFields() } : null;
      setCurrent((before) => (before?.key === next?.key && before?.fields === next?.fields ? before : next));
    };
    return editor.registerUpdateListener(({ editorState }) => editorState.read(read));
  }, [editor]);
  return current;
}

/** Below a link: where it leads, with buttons to change it or take it away. With the look of Payload's. */
function LinkBar({ editor, anchorElem }: { editor: LexicalEditor; anchorElem: HTMLElement }) {
  const current = useCurrentLink(editor);
  const target = useStoredTarget(current?.fields ?? null);
  const t = useT();
  const bar = useRef<HTMLDivElement>(null);
  const name = target?.kind === 'address' ? target.url : target?.title;
  // Its width changes with the name.
  useLayoutEffect(() => {
    const element = current && editor.getElementByKey(current.key);
    if (!bar.current || !element) return;
    const rect = element.getBoundingClientRect();
    rect.y += 40;
    setFloatingElemPositionForLinkEditor(rect, bar.current, anchorElem);
  }, [current, name, editor, anchorElem]);
  if (!current) return null;
  return (
    <div ref={bar} className={styles.bar}>
      <span className={styles.barName}>{name}</span>
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor.dispatchCommand(OPEN_LINK, undefined)}
      >
        {t('textEditor.link.edit')}
      </button>
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => removeLink(editor, current.key)}
      >
        {t('textEditor.link.remove')}
      </button>
    </div>
  );
}
