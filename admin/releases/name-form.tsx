'use client';

import { useId } from 'react';
import { releaseLimits } from '@/lib/limits';
import { useT } from '../texts/use-t';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { SendForm } from '../ui/send-form';
import { NameField } from './name-field';
import styles from './releases.module.css';

type NameFormProps = {
  action: string;
  /** Of a release that exists. */
  release?: { name: string; note: string };
  onDone?: () => void;
};

/** The name of a release and a note for the team: of a new one, or to change them. */
export function NameForm({ action, release, onDone }: NameFormProps) {
  const t = useT();
  const id = useId();
  return (
    <SendForm
      action={action}
      button={t(release ? 'releases.save' : 'releases.create')}
      {...(onDone && { onDone })}
      className={`${layout.stack} ${styles.search}`}
    >
      <NameField name="name" defaultValue={release?.name} />
      <div className={forms.field}>
        <label htmlFor={`${id}-note`}>{t('releases.noteOptional')}</label>
        <textarea
          className={forms.input}
          id={`${id}-note`}
          name="note"
          maxLength={releaseLimits.maxNoteLength}
          defaultValue={release?.note}
        />
      </div>
    </SendForm>
  );
}
