'use client';

import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';
import { colon } from '@/lib/french-spaces';
import { textLimits } from '@/lib/limits';
import { addTags, areStorable } from '@/lib/tags';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import styles from './tags.module.css';

type Props = {
  /** Id of the input; its label is rendered by the caller. */
  id: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  /** Existing tags, whose spelling is used. */
  existing: readonly string[];
  /** The id of the list of existing tags (`ExistingTags`). */
  list: string;
  language: string;
  disabled: boolean;
};

/**
 * Input for the tags of a media: typed one after the other, or several with commas; each has a button that removes it.
 * A typed tag is added when the input loses the focus, so that Enter is not needed.
 */
export function TagsInput({ id, tags, onChange, existing, list, language, disabled }: Props) {
  const t = useT();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'full' | 'tooLong' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isFull = tags.length >= textLimits.maxTags;

  function add(typed: string) {
    const all = addTags(tags, [typed], existing);
    const why = all.length > textLimits.maxTags ? 'full' : 'tooLong';
    // A tag that can't be stored stays in the input, to be fixed.
    setProblem(areStorable(all) ? null : why);
    setText(areStorable(all) ? '' : typed);
    if (areStorable(all) && all.length > tags.length) onChange(all);
  }

  function type({ target }: ChangeEvent<HTMLInputElement>) {
    // Added one after another; an invalid one stays in the input, and is added after it was fixed.
    if (target.value.endsWith(',') || (text === '' && target.value.includes(','))) add(target.value);
    else setText(target.value);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // Enter would submit the form around it.
    event.preventDefault();
    add(text);
  }

  function takeOff(tag: string) {
    onChange(tags.filter((each) => each !== tag));
    // Its button disappears, and the focus must not be lost.
    input.current?.focus();
  }

  return (
    <>
      <p className={forms.hint} id={`${id}-hint`}>
        {isFull ? t('mediaTags.full', textLimits) : t('mediaTags.hint')}
      </p>
      <div className={styles.tagRow}>
        <input
          ref={input}
          id={id}
          className={forms.input}
          aria-describedby={`${id}-hint`}
          list={list}
          autoComplete="off"
          value={text}
          disabled={disabled}
          readOnly={isFull && text === ''}
          aria-invalid={problem !== null || undefined}
          onChange={type}
          onKeyDown={press}
          onBlur={() => add(text)}
        />
        <button
          type="button"
          className={`${buttons.button} ${buttons.small}`}
          disabled={disabled}
          onClick={() => add(text)}
        >
          {t('mediaTags.add')}
        </button>
      </div>
      {problem && (
        <p className={forms.error} role="alert">
          {t(`mediaTags.${problem}`, textLimits)}
        </p>
      )}
      {/* Announces added tags to screen readers. */}
      <ul className={styles.tags} aria-label={t('mediaTags.onIt')} aria-live="polite">
        {tags.map((tag) => (
          <li key={tag}>
            <span>{tag}</span>
            <button type="button" className={buttons.link} disabled={disabled} onClick={() => takeOff(tag)}>
              {t('mediaTags.takeOff')}
              <span className={layout.visuallyHidden}>{colon(language) + tag}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
