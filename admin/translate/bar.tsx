'use client';

import { useRef } from 'react';
import { State } from '@/admin/ui/state';
import type { Saved } from '@/editorial/translation/save';
import { visibilityOf } from '@/editorial/translation/visibility';
import { colon } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { languageTitle } from '@/lib/names';
import { panelLanguageOf } from '@/messages/panel/languages';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { stateLooks } from './languages';
import styles from './translate.module.css';
import { useFocusAfterRemoval } from './use-focus-after-removal';
import type { Saving } from './use-saving';

type BarProps = {
  target: Locale;
  language: string;
  saved: Saved;
  status: Saving;
  isReadOnly: boolean;
  toDo: number;
  total: number;
  onNext: () => void;
  onCurrent: () => void;
  /** Undefined for people who may not publish. */
  onPublish: (() => void) | undefined;
  /** Whether there is something to publish. */
  canPublish: boolean;
  onPublishLocale: (localePublished: boolean) => void;
  /** Asks for a suggestion for every field to check; undefined where there is no service, or nothing to ask for. */
  onSuggest: (() => void) | undefined;
  /** Whether suggestions are being asked for. */
  isSuggesting: boolean;
};

/** Above the fields, always visible: state of the translation, state of the save, next step. */
export function Bar({
  target,
  language,
  saved,
  status,
  isReadOnly,
  toDo,
  total,
  canPublish,
  isSuggesting,
  ...on
}: BarProps) {
  const t = useT();
  const look = stateLooks[saved.state];
  const visibility = visibilityOf(saved.isOnSite, saved.localePublished);
  const isCurrent = saved.state === 'current';
  const next = useRef<HTMLButtonElement>(null);
  const focusHandlers = useFocusAfterRemoval(on.onSuggest !== undefined, next);
  return (
    <div className={styles.top}>
      <div>
        <p>
          <State {...look}>
            {languageTitle(t.language, target)}
            {colon(language)}
            {t(`translation.${saved.state}`).toLowerCase()}
          </State>
          {total > 0 && <> – {t('translation.toCheck', { count: toDo, total })}</>}.{' '}
          <span className={styles.together}>
            <State icon={saved.isOnSite ? 'shown' : 'hidden'} tone="plain">
              {visibility === 'shown' && saved.isDraft
                ? t('translation.shownBefore')
                : t(`translation.${on.onPublish ? 'visibility' : 'visibilityForOthers'}.${visibility}`)}
            </State>
          </span>
        </p>
        <p className={layout.quiet} role="status">
          <SavedState status={status} isDraft={saved.isDraft} language={language} />
        </p>
      </div>
      <div className={layout.row}>
        <label className={forms.choice}>
          <input
            type="checkbox"
            checked={saved.localePublished}
            disabled={isReadOnly}
            onChange={(event) => on.onPublishLocale(event.target.checked)}
          />
          {t('translation.show')}
        </label>
        {on.onSuggest && (
          <button
            type="button"
            className={buttons.button}
            aria-disabled={isSuggesting}
            onClick={() => !isSuggesting && on.onSuggest?.()}
            {...focusHandlers}
          >
            {t('translation.suggestion.askAll')}
          </button>
        )}
        {toDo > 0 && (
          <button ref={next} type="button" className={buttons.button} onClick={on.onNext}>
            {t('translation.next')}
          </button>
        )}
        <button
          type="button"
          className={`${buttons.button} ${isCurrent && on.onPublish ? '' : buttons.main}`}
          disabled={isReadOnly}
          onClick={on.onCurrent}
        >
          {t('translation.upToDate')}
        </button>
        {on.onPublish && (
          <button
            type="button"
            className={`${buttons.button} ${isCurrent && canPublish ? buttons.main : ''}`}
            aria-disabled={!canPublish}
            onClick={() => canPublish && on.onPublish?.()}
          >
            {t('checks.publishWord')}
          </button>
        )}
      </div>
    </div>
  );
}

/** State of the save, always as text. */
function SavedState({ status, isDraft, language }: { status: Saving; isDraft: boolean; language: string }) {
  const t = useT();
  if (status.kind === 'saved') {
    return (
      <>
        <State icon="check" tone="ok">
          {t(isDraft ? 'translation.saved' : 'translation.published')}
        </State>{' '}
        {momentInWords(status.at, panelLanguageOf(language))}
        {isDraft && `, ${t('translation.asDraft')}`}
      </>
    );
  }
  if (status.kind === 'failed' || (status.kind === 'refused' && status.fields.length === 0)) {
    return (
      <State icon="error" tone="bad">
        {t(status.kind === 'failed' ? 'translation.failed' : 'translation.notSaved')}
      </State>
    );
  }
  return t(
    status.kind === 'saving'
      ? 'translation.saving'
      : status.kind === 'unsaved'
        ? 'translation.unsaved'
        : 'translation.saved',
  );
}
