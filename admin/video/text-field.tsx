'use client';

import { FieldDescription, FieldLabel, fieldBaseClass, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useId } from 'react';
import type { PanelLanguage } from '@/messages/panel/languages';
import { useT } from '../texts/use-t';

type Props = TextFieldClientProps & {
  labels: Record<PanelLanguage, string>;
  help?: Record<PanelLanguage, string>;
  /** Of a text of several lines. */
  rows?: number;
};

/**
 * A text of a video within a text. Payload makes the id of a field of its path, which each block of a text begins again: its label
 * would be that of the document's own title, and of a second video of the text, that of the first.
 */
export function VideoTextField({ path: givenPath, readOnly, labels, help, rows }: Props) {
  const { language } = useT();
  const { path, value, setValue, disabled } = useField<string>({ potentiallyStalePath: givenPath });
  const id = useId();
  const control = {
    id,
    value: value ?? '',
    disabled: Boolean(readOnly || disabled),
    ...(help && { 'aria-describedby': `${id}-help` }),
    onChange: ({ target }: { target: { value: string } }) => setValue(target.value),
  };
  return (
    <div className={`${fieldBaseClass} ${rows ? 'textarea' : 'text'}`}>
      <FieldLabel htmlFor={id} label={labels[language]} path={path} />
      {rows ? <textarea {...control} rows={rows} /> : <input {...control} type="text" />}
      {help && (
        <div id={`${id}-help`}>
          <FieldDescription description={help[language]} path={path} />
        </div>
      )}
    </div>
  );
}
