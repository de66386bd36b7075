'use client';

import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { pointQuery } from '@/lib/form-point';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { requestJson } from '../api/request';
import { keepQuiet } from '../checks/store';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import styles from './new-document.module.css';

type StartDocumentProps = {
  collection: PublicCollection;
  /** The title field, and its label. */
  name: string;
  label: string;
  hint: string;
  begin: string;
  needed: string;
  maxLength?: number;
  /** The language that is edited. */
  locale: Locale;
  /** Sent before scripts ran. */
  typed: string;
  /** Further fields of the new document, and what they are in words. */
  also?: Readonly<Record<string, string>>;
  place?: string;
  /** What a page may be begun with; the first is chosen. */
  starters?: { legend: string; choices: readonly Starter[] };
};

/** Blocks of a new page, what it is called, and what the blocks are called. */
export type Starter = { name: string; label: string; hint: string; layout: readonly { blockType: string }[] };

/** The title of a new document; its form opens once it is stored. */
export function StartDocument({
  collection,
  name,
  label,
  hint,
  begin,
  needed,
  maxLength,
  locale,
  typed,
  also = {},
  place,
  starters,
}: StartDocumentProps) {
  const { admin, api } = useConfig().config.routes;
  const router = useRouter();
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [starter, setStarter] = useState(starters?.choices[0]);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const store = async (event: FormEvent) => {
    event.preventDefault();
    const title = input.current?.value.trim() ?? '';
    if (isBusy) return;
    if (title === '') {
      setError(needed);
      return input.current?.focus();
    }
    setBusy(true);
    const result = await requestJson<{ doc: { id: string } }>(`${api}/${collection}`, {
      method: 'POST',
      query: { draft: 'true', depth: '0', locale },
      body: { ...also, ...(starter && { layout: starter.layout }), [name]: title, _status: 'draft' },
      t,
    });
    if (!result.ok) {
      setBusy(false);
      setError(result.error.message);
      return;
    }
    const { id } = result.body.doc;
    keepQuiet(`${collection}/${id}`);
    // Back leads to the list, and begins no second document.
    router.replace(`${admin}/collections/${collection}/${id}${pointQuery(name, locale)}`);
  };

  return (
    <form className={`${layout.stack} ${styles.form}`} onSubmit={store} noValidate>
      {place && <p>{place}</p>}
      <div className={forms.field}>
        <label htmlFor="new-title">{label}</label>
        <p className={forms.hint} id="new-hint">
          {hint}
        </p>
        <input
          ref={input}
          className={forms.input}
          id="new-title"
          name={name}
          defaultValue={typed}
          maxLength={maxLength}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the page has this one field.
          autoFocus
          aria-describedby={error ? 'new-error new-hint' : 'new-hint'}
          aria-invalid={error !== null}
          onChange={() => setError(null)}
        />
        {error && (
          <p className={forms.error} id="new-error" role="alert">
            {error}
          </p>
        )}
      </div>
      {starters && (
        <fieldset>
          <legend className={forms.label}>{starters.legend}</legend>
          {starters.choices.map((each) => (
            <label key={each.name} className={forms.choice}>
              <input
                type="radio"
                name="starter"
                checked={each.name === starter?.name}
                onChange={() => setStarter(each)}
              />
              <span>
                {each.label}
                {each.hint && <small className={styles.hint}>{each.hint}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p>
        <button type="submit" className={`${buttons.button} ${buttons.main}`} aria-disabled={isBusy}>
          {begin}
        </button>
      </p>
    </form>
  );
}
