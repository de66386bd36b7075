'use client';

import { useDocumentInfo, useFieldPath, useFormFields, useLocale } from '@payloadcms/ui';
import { useId } from 'react';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { useDocumentKey } from '../document-state/use-document-state';
import { useIsLockedByOther } from '../document-state/use-is-locked-by-other';
import { pathById } from '../rows/path-by-id';
import { slotAttribute, useIsActive } from './active-slot';
import { CommentButton } from './button';
import styles from './comments.module.css';
import { selectionAround } from './selection';
import { useThreads } from './store';

type FieldCommentsProps = {
  /** Rows by number. */
  path: string;
  /** What the field is called in the form. */
  name: string;
};

/** The button at a field of a form. */
export function FieldComments({ path, name }: FieldCommentsProps) {
  // Payload draws a row that was moved before the server has answered with its new path.
  const newPath = useFieldPath();
  return <PlaceComments path={newPath || path} name={name} className={styles.inField} />;
}

/** The button at the bar of a row or block. */
export function RowComments({ path, name }: FieldCommentsProps) {
  return <PlaceComments path={path} name={name} className={styles.inRow} />;
}

function PlaceComments({ path, name, className }: FieldCommentsProps & { className: string | undefined }) {
  const key = useDocumentKey();
  // A form of what people don't comment on, as of settings.
  if (useThreads(key) === null) return null;
  return <Slot documentKey={key} {...{ path, name, className }} />;
}

type SlotProps = FieldCommentsProps & { documentKey: string; className: string | undefined };

function Slot({ documentKey, path, name, className }: SlotProps) {
  const id = useId();
  const isActive = useIsActive(id);
  const { isTrashed } = useDocumentInfo();
  // Fields that can't be changed take no focus: without it, no button would appear by keyboard.
  const isReadOnly = useIsLockedByOther() || isTrashed;
  const locale = localeOrSource(useLocale().code);
  const byId = useFormFields(([fields]) => pathById(path, (list) => fields[list]?.rows));
  return (
    <span className={className} {...{ [slotAttribute]: id }}>
      <CommentButton
        documentKey={documentKey}
        path={byId}
        // Beside a translation, the source text is on the page too.
        locales={[locale, sourceLocale]}
        name={name}
        isShown={isActive || isReadOnly === true}
        readSelection={selectionAround}
      />
    </span>
  );
}
