'use client';

import { useRef, useState } from 'react';
import { State } from '@/admin/ui/state';
import { langAttributes } from '@/lib/lang-attributes';
import { type Locale, sourceLocale } from '@/lib/locales';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import type { ShownPair } from './pair';
import type { OpenSuggestion } from './suggestions';
import styles from './translate.module.css';
import { useFocusAfterRemoval } from './use-focus-after-removal';

/** What a row says and does about suggestions; none where the site has no service. */
export type RowSuggestion = {
  suggestion: OpenSuggestion | undefined;
  failure: string | undefined;
  isAsked: boolean;
  isBusy: boolean;
  onSuggest: () => void;
  onConfirm: () => void;
  onDrop: () => void;
};

type SuggestionProps = RowSuggestion & { pair: ShownPair; target: Locale };

/** Below a field: the button that asks for a suggestion, and the suggestion until a person confirms or drops it. */
export function SuggestionOfField({ pair, target, suggestion, failure, isAsked, isBusy, ...on }: SuggestionProps) {
  const t = useT();
  const { name } = pair;
  const group = useRef<HTMLDivElement>(null);
  const focusHandlers = useFocusAfterRemoval(!suggestion, group);
  /** Whether the suggestion was asked for since the page was opened: one that was there before is no news. */
  const [wasAsked, setWasAsked] = useState(false);
  if (isAsked && !wasAsked) setWasAsked(true);
  return (
    <div className={styles.suggestion}>
      {!suggestion && (
        <button
          type="button"
          className={styles.asButton}
          aria-disabled={isBusy}
          onClick={on.onSuggest}
          {...focusHandlers}
        >
          {t('translation.suggestion.ask')}
          <span className={layout.visuallyHidden}> {name}</span>
        </button>
      )}
      <div role="status">
        {suggestion && wasAsked && (
          <p className={layout.visuallyHidden}>{t('translation.suggestion.label', { name })}</p>
        )}
        {isAsked && !suggestion && <p className={layout.quiet}>{t('translation.suggestion.asked')}</p>}
        {failure && (
          <State icon="error" tone="bad">
            {failure}
          </State>
        )}
      </div>
      {suggestion && (
        // A group of text and buttons, no fields. It takes the focus of the button that it replaces.
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
        <div
          ref={group}
          role="group"
          tabIndex={-1}
          aria-label={t('translation.suggestion.label', { name })}
          className={styles.suggested}
        >
          <State icon="stale" tone="warn">
            {t('translation.suggestion.made')}
          </State>
          <div className={styles.original} {...langAttributes(target)}>
            {suggestion.paragraphs.map((text, index) => (
              <p key={index}>{text}</p>
            ))}
          </div>
          {suggestion.untouched.length > 0 && (
            <p>
              {t('translation.suggestion.untouched')}{' '}
              <span {...langAttributes(sourceLocale)}>{suggestion.untouched.join(', ')}</span>
            </p>
          )}
          <div className={layout.row}>
            <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={on.onConfirm}>
              {t('translation.suggestion.confirm')}
              <span className={layout.visuallyHidden}> {name}</span>
            </button>
            <button type="button" className={buttons.button} onClick={on.onDrop}>
              {t('translation.suggestion.drop')}
              <span className={layout.visuallyHidden}> {name}</span>
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
