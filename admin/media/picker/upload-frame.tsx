'use client';

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
  type useField,
} from '@payloadcms/ui';
import type { UploadFieldClientProps } from 'payload';
import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react';
import type { PanelLanguage } from '@/messages/panel/languages';
import { useT } from '../../texts/use-t';
import frame from '../../ui/view.module.css';
import styles from './field.module.css';
import { droppedFiles, hasFiles, pastedFiles } from './files-of';

export type UploadInputProps = UploadFieldClientProps & {
  /** In the field that Payload hands to a component, labels are of the language it was first shown in. */
  labels: Record<PanelLanguage, string>;
};

type Props = Pick<UploadInputProps, 'field' | 'labels'> & {
  /** What `useField` says of it. */
  state: Pick<ReturnType<typeof useField>, 'customComponents' | 'path' | 'showError'>;
  /** Whether files may be dropped now. */
  canTake: boolean;
  /** Takes files that were dropped; returns whether it did. */
  onDrop: (files: readonly File[]) => boolean;
  /** Takes files that were pasted; returns whether it did. */
  onPaste?: (files: readonly File[]) => boolean;
  children: ReactNode;
  /** Its dialogs, which are closed most of the time. */
  dialogs: ReactNode;
};

/** A field of uploads: label, errors and help as Payload draws them; files may be dropped and pasted anywhere on it. */
export function UploadFrame({ field, labels, state, canTake, onDrop, onPaste, children, dialogs }: Props) {
  const { admin, localized, required } = field;
  const { customComponents, path, showError } = state;
  const { AfterInput, BeforeInput, Description, Error: ErrorMessage, Label } = customComponents ?? {};
  const { language } = useT();
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent) {
    setIsOver(false);
    if (onDrop(droppedFiles(event.dataTransfer))) event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are more ways; the button inside does the same.
    <div
      id={`field-${path.replace(/\./g, '__')}`}
      className={[fieldBaseClass, showError && 'error', isOver && styles.fieldOver].filter(Boolean).join(' ')}
      style={admin?.width ? { ['--field-width' as string]: admin.width } : undefined}
      onDragOver={(event) => {
        if (!canTake || !hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      onPaste={
        onPaste && ((event: ClipboardEvent) => onPaste(pastedFiles(event.clipboardData)) && event.preventDefault())
      }
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel label={labels[language]} localized={localized} path={path} required={required} as="span" />
        }
      />
      <RenderCustomComponent
        CustomComponent={ErrorMessage}
        Fallback={<FieldError path={path} showError={showError} />}
      />
      {BeforeInput}
      <div className={`${frame.view} ${styles.fieldBody}`}>{children}</div>
      {AfterInput}
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
      {dialogs}
    </div>
  );
}
