'use client';

import { State } from '@/admin/ui/state';
import ui from '@/admin/ui/ui.module.css';
import { languageNames } from '@/editorial/language-names';
import type { Saved } from '@/editorial/translation/save';
import { colon } from '@/lib/french-spaces';
import { type Locale, localeOrSource } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { inLanguage } from '@/lib/words';
import { stateLooks } from './languages';
import styles from './translate.module.css';
import type { Saving } from './use-saving';
import { countWords, translateWords } from './words';

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
  onPublishLocale: (localePublished: boolean) => void;
};

/** Above the fields, always in sight: how the translation stands, what is saved, what to do next. */
export function Bar({ target, language, saved, status, isReadOnly, toDo, total, ...on }: BarProps) {
  const say = (word: Exclude<keyof typeof translateWords, 'keys'>) => inLanguage(translateWords[word], language);
  const look = stateLooks[saved.state];
  return (
    <div className={styles.top}>
      <div>
        <p>
          <State {...look}>
            {inLanguage(languageNames[target], language)}
            {colon(language)}
            {say(saved.state).toLowerCase()}
          </State>
          {total > 0 && <> – {inLanguage(countWords(toDo, total), language)}</>}.{' '}
          <State icon={saved.localePublished ? 'shown' : 'hidden'} tone="plain">
            {say(saved.localePublished ? 'shown' : 'hidden')}
          </State>
        </p>
        <p className={ui.quiet} role="status">
          <SavedState status={status} isDraft={saved.isDraft} language={language} />
        </p>
      </div>
      <div className={ui.row}>
        <label className={ui.choice}>
          <input
            type="checkbox"
            checked={saved.localePublished}
            disabled={isReadOnly}
            onChange={(event) => on.onPublishLocale(event.target.checked)}
          />
          {say('show')}
        </label>
        {toDo > 0 && (
          <button type="button" className={ui.button} onClick={on.onNext}>
            {say('next')}
          </button>
        )}
        <button type="button" className={`${ui.button} ${ui.buttonMain}`} disabled={isReadOnly} onClick={on.onCurrent}>
          {say('upToDate')}
        </button>
      </div>
    </div>
  );
}

/** What became of what was typed, always in words. */
function SavedState({ status, isDraft, language }: { status: Saving; isDraft: boolean; language: string }) {
  const say = (word: 'saved' | 'published' | 'asDraft' | 'saving' | 'unsaved' | 'failed' | 'notSaved') =>
    inLanguage(translateWords[word], language);
  if (status.kind === 'saved') {
    return (
      <>
        <State icon="check" tone="ok">
          {say(isDraft ? 'saved' : 'published')}
        </State>{' '}
        {momentInWords(status.at, localeOrSource(language))}
        {isDraft && `, ${say('asDraft')}`}
      </>
    );
  }
  if (status.kind === 'failed' || (status.kind === 'refused' && status.fields.length === 0)) {
    return (
      <State icon="error" tone="bad">
        {say(status.kind === 'failed' ? 'failed' : 'notSaved')}
      </State>
    );
  }
  return say(status.kind === 'saving' ? 'saving' : status.kind === 'unsaved' ? 'unsaved' : 'saved');
}
