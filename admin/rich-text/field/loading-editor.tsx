'use client';

import { FieldLabel, ShimmerEffect } from '@payloadcms/ui';
import styles from './loading-editor.module.css';
import type { EditorProps } from './props';

/** The label of a rich text above a grey area as high as Payload's own, until its editor is there. */
export function LoadingEditor({ field, path }: Pick<EditorProps, 'field' | 'path'>) {
  return (
    <div className={`field-type ${styles.loading}`}>
      <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />
      <ShimmerEffect height="35vh" />
    </div>
  );
}
