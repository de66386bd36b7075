'use client';

import { SelectInput, useField } from '@payloadcms/ui';
import type { StaticDescription } from 'payload';

type LanguageSelectProps = {
  path: string;
  name: string;
  label: string;
  description: StaticDescription | undefined;
  readOnly: boolean;
  options: { value: string; label: string }[];
};

/** Languages chosen by name, in the order in which they are to be shown. */
export function LanguageSelect({ path: givenPath, name, label, description, readOnly, options }: LanguageSelectProps) {
  const { path, value, setValue, showError, disabled, customComponents } = useField<string[] | null>({
    potentiallyStalePath: givenPath,
  });
  return (
    <SelectInput
      AfterInput={customComponents?.AfterInput}
      name={name}
      path={path}
      label={label}
      description={description}
      hasMany
      options={options}
      value={value ?? []}
      readOnly={readOnly || disabled}
      showError={showError}
      onChange={(selected: unknown) =>
        setValue((Array.isArray(selected) ? selected : []).map((option: { value?: unknown }) => String(option.value)))
      }
    />
  );
}
