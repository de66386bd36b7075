'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { CommentsAnswer } from '@/editorial/comments/read';
import { commentLimits } from '@/lib/limits';
import type { ApiResult } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import styles from './comments.module.css';
import { colleaguesLike, insertMention, mentionedIn, typedMention } from './mentions';
import { keepUnsent, unsentText } from './store';
import { useColleagues } from './use-colleagues';

type Named = { id: string; name: string };
type Written = { text: string; mentions: string[] };

type ComposerProps = {
  /** Under which a text that is not sent is kept. */
  name: string;
  label: string;
  /** Words that were selected, which it is about. */
  quote?: string | undefined;
  initial?: { text: string; mentions: readonly Named[] };
  hasFocus: boolean;
  onSend: (written: Written) => Promise<ApiResult<CommentsAnswer>>;
  onCancel?: () => void;
};

/**
 * Where a comment is written. After `@` it offers the names of colleagues: the focus stays in the text, arrows choose, Enter
 * takes a name, Escape closes the list.
 */
export function Composer({ name, label, quote, initial, hasFocus, onSend, onCancel }: ComposerProps) {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => unsentText(name) || (initial?.text ?? ''));
  const [named, setNamed] = useState<readonly Named[]>(initial?.mentions ?? []);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const nextCaret = useRef<number | null>(null);

  const typed = typedMention(text, caret);
  const { colleagues, load } = useColleagues();
  const offered = typed && typed.start !== closedAt ? colleaguesLike(typed.query, colleagues) : [];
  const active = Math.min(chosen, offered.length - 1);
  const optionId = (index: number) => `${id}-option-${index}`;

  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  useEffect(() => {
    if (nextCaret.current === null) return;
    input.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  });

  function change(next: string, at: number) {
    setText(next);
    setCaret(at);
    setChosen(0);
    setClosedAt(null);
    keepUnsent(name, next);
    if (next.includes('@')) load();
  }

  function take(index: number) {
    const colleague = offered[index];
    if (!typed || !colleague) return;
    const inserted = insertMention(text, typed, colleague.name);
    setNamed([...named, colleague]);
    change(inserted.text, inserted.caret);
    nextCaret.current = inserted.caret;
    input.current?.focus();
  }

  async function send() {
    if (isSending) return;
    if (text.trim() === '') {
      setProblem(t('comments.empty'));
      input.current?.focus();
      return;
    }
    setSending(true);
    const result = await onSend({ text, mentions: mentionedIn(text, named) });
    setSending(false);
    setProblem(result.ok ? '' : result.error.message);
    if (!result.ok) return;
    keepUnsent(name, '');
    setText('');
    setNamed([]);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    else if (offered.length === 0) return;
    else if (event.key === 'ArrowDown') setChosen(active >= offered.length - 1 ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setChosen(active <= 0 ? offered.length - 1 : active - 1);
    else if (event.key === 'Enter' || event.key === 'Tab') take(active);
    // The window stays open.
    else if (event.key === 'Escape') setClosedAt(typed?.start ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles.composer}>
      <label htmlFor={id}>{label}</label>
      {quote && <p className={styles.quote}>{t('common.quoted', { text: quote })}</p>}
      <p className={forms.hint} id={`${id}-hint`}>
        {t('comments.mentionHint')}
      </p>
      <textarea
        ref={input}
        id={id}
        className={forms.input}
        rows={3}
        value={text}
        maxLength={commentLimits.maxTextLength}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem ? true : undefined}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? `${id}-options` : undefined}
        aria-activedescendant={offered.length > 0 ? optionId(active) : undefined}
        onChange={({ target }) => change(target.value, target.selectionStart)}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onBlur={() => setClosedAt(typed?.start ?? null)}
        onKeyDown={onKeyDown}
      />
      {offered.length > 0 && (
        <div className={styles.options} id={`${id}-options`} role="listbox" aria-label={t('comments.colleagues')}>
          {offered.map((colleague, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, as in every combobox.
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the text.
            <div
              key={colleague.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              {colleague.name} <span className={styles.last}>{t(`common.roleNames.${colleague.role}`)}</span>
            </div>
          ))}
        </div>
      )}
      <p className={layout.visuallyHidden} role="status">
        {offered.length > 0 && t('comments.offered', { count: offered.length })}
      </p>
      <p className={forms.error} id={`${id}-problem`} role="alert" hidden={!problem}>
        {problem}
      </p>
      <div className={layout.row}>
        <button
          type="button"
          className={`${buttons.button} ${buttons.small} ${buttons.main}`}
          aria-disabled={isSending}
          onClick={() => void send()}
        >
          {t('comments.send')}
        </button>
        {onCancel && (
          <button
            type="button"
            className={`${buttons.button} ${buttons.small}`}
            onClick={() => {
              keepUnsent(name, '');
              onCancel();
            }}
          >
            {t('comments.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
