'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { searchLimits } from '@/lib/limits';
import { useSearch } from '../../search/use-search';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import styles from './link.module.css';
import { type LinkTarget, targetOf, typedAddress } from './target';

type TargetFieldProps = {
  typed: string;
  onType: (typed: string) => void;
  onChoose: (target: LinkTarget) => void;
  /** Why the dialog can't be sent as it is. */
  error: string | null;
};

/**
 * The target of a link: words are searched as in the rest of the panel, an address is recognised. A combobox by the pattern
 * of the ARIA Authoring Practices, as the panel's search (admin/search/palette.tsx).
 */
export function TargetField({ typed, onType, onChoose, error }: TargetFieldProps) {
  const t = useT();
  const query = typed.trim();
  const search = useSearch(query, 'content');
  const id = useId();
  const [active, setActive] = useState(0);
  const url = typedAddress(typed);
  const found = (search.answer?.results ?? []).flatMap((result) => targetOf(result) ?? []);
  const options: LinkTarget[] = url ? [{ kind: 'address', url }] : found;
  const chosen = Math.min(active, options.length - 1);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || options.length === 0) return;
    const option = options[chosen];
    if (event.key === 'ArrowDown') setActive((chosen + 1) % options.length);
    else if (event.key === 'ArrowUp') setActive((chosen - 1 + options.length) % options.length);
    // What is listed until the answer is there is of what was typed before.
    else if (event.key === 'Enter' && option && (url || search.answered === query)) onChoose(option);
    else return;
    event.preventDefault();
  }

  const state = url ? t('textEditor.link.address') : search.error || describe();
  function describe() {
    if (search.answered !== query) return t('textEditor.link.searching');
    if (options.length === 0) return t('textEditor.link.none');
    return query ? t('textEditor.link.found', { count: options.length }) : t('textEditor.link.last');
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('textEditor.link.target')}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
        aria-describedby={`${id}-state${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={Math.max(searchLimits.maxQueryLength, 2000)}
        value={typed}
        onChange={({ target }) => {
          onType(target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {error && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <p id={`${id}-state`} role="status" className={styles.state}>
        {state}
      </p>
      {options.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={t('textEditor.link.results')} className={styles.list}>
          {options.map((option, index) => (
            <div
              key={option.kind === 'address' ? option.url : `${option.relationTo}/${option.id}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              tabIndex={-1}
              className={styles.option}
              onPointerMove={() => setActive(index)}
              onClick={() => onChoose(option)}
              // The focus stays in the field, whose arrows choose.
              onMouseDown={(event) => event.preventDefault()}
              onKeyDown={undefined}
            >
              <TargetName target={option} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** The title of a document with its kind and state, or the address. */
export function TargetName({ target }: { target: LinkTarget }) {
  const t = useT();
  return (
    <>
      <strong>{target.kind === 'address' ? target.url : target.title || t('textEditor.link.untitled')}</strong>
      {target.kind === 'document' && <span className={styles.about}>{target.about}</span>}
    </>
  );
}

/** What was chosen, until someone wants another. */
export function ChosenTarget({ target, onChange }: { target: LinkTarget; onChange: () => void }) {
  const t = useT();
  return (
    <div className={styles.field}>
      <p className={styles.label}>{t('textEditor.link.leadsTo')}</p>
      <p className={styles.chosen}>
        <TargetName target={target} />
        <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={onChange}>
          {t('textEditor.link.change')}
        </button>
      </p>
    </div>
  );
}
