'use client';

import { FieldError, fieldBaseClass, useField } from '@payloadcms/ui';
import { useId } from 'react';
import { useT } from '../../texts/use-t';
import forms from '../../ui/form.module.css';
import frame from '../../ui/view.module.css';
import { ExistingTags } from './existing-tags';
import styles from './tags.module.css';
import { TagsInput } from './tags-input';

type Props = {
  path: string;
  existing: readonly string[];
  language: string;
  isReadOnly: boolean;
  /** In the form for many media, its value replaces the value of each. */
  isForMany: boolean;
};

/** The field in Payload's form: its changes are saved with the form. */
export function TagsFieldInput({ path, existing, language, isReadOnly, isForMany }: Props) {
  const t = useT();
  const { value, setValue, disabled, showError } = useField<string[] | null>({ path });
  const id = useId();
  return (
    <div className={`${fieldBaseClass} ${frame.view} ${styles.tagsField}`}>
      <label htmlFor={id} className={forms.label}>
        {t('mediaTags.tagsLabel')}
      </label>
      {isForMany && <p className={forms.hint}>{t('mediaTags.replaces')}</p>}
      <FieldError path={path} showError={showError} />
      <TagsInput
        id={id}
        tags={value ?? []}
        onChange={setValue}
        existing={existing}
        list={`${id}-existing`}
        language={language}
        disabled={isReadOnly || disabled}
      />
      <ExistingTags id={`${id}-existing`} tags={existing} />
    </div>
  );
}
