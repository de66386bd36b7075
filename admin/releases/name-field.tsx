'use client';

import { type ComponentProps, useId } from 'react';
import { releaseLimits } from '@/lib/limits';
import { useT } from '../texts/use-t';
import forms from '../ui/form.module.css';

/** The field for the name of a release. */
export function NameField(props: Pick<ComponentProps<'input'>, 'defaultValue' | 'name' | 'onChange' | 'value'>) {
  const t = useT();
  const id = useId();
  return (
    <div className={forms.field}>
      <label htmlFor={id}>{t('releases.name')}</label>
      <p className={forms.hint} id={`${id}-hint`}>
        {t('releases.nameHint')}
      </p>
      <input
        {...props}
        className={forms.input}
        id={id}
        required
        maxLength={releaseLimits.maxNameLength}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
      />
    </div>
  );
}
