'use client';

import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';
import { colon } from '@/lib/french-spaces';
import { textLimits } from '@/lib/limits';
import { addTags, areStorable } from '@/lib/tags';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import styles from '../media.module.css';

type Props = {
  /** The id of the field in which they are typed: its label stands outside. */
  id: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  /** The tags in use, whose spelling is kept. */
  existing: readonly string[];
  /** The id of the list of existing tags (`ExistingTags`). */
  list: string;
  language: string;
  disabled: boolean;
};

/**
 * The tags of one picture: typed one after the other, or several with commas, and each taken off by a button of its own.
 * What was typed counts when the field is left, so that nobody has to know of Enter.
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
    // What can't be stored stays where it was typed, to be fixed.
    setProblem(areStorable(all) ? null : why);
    setText(areStorable(all) ? '' : typed);
    if (areStorable(all) && all.length > tags.length) onChange(all);
  }

  function type({ target }: ChangeEvent<HTMLInputElement>) {
    // One after another; what is not storable stays, and is added again when it was fixed.
    if (target.value.endsWith(',') || (text === '' && target.value.includes(','))) add(target.value);
    else setText(target.value);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // The form around it would be saved.
    event.preventDefault();
    add(text);
  }

  function takeOff(tag: string) {
    onChange(tags.filter((each) => each !== tag));
    // Its button goes, and the focus must not go with it.
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
      {/* What is added is said to who listens. */}
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
