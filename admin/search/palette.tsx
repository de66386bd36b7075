'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { searchLimits } from '@/lib/limits';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/icon';
import { Option } from './option';
import styles from './palette.module.css';
import { type Search, useSearch } from './use-search';

type PaletteProps = {
  /** The keys that open a result in a new tab, as they are written on the keyboard. */
  newTabKeys: string;
  onClose: () => void;
};

/**
 * The window of the panel's search: a combobox with the results below it, by the pattern of the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field; arrows choose, Enter opens,
 * Ctrl+Enter opens in a new tab, and Escape closes, after which the focus is where it was.
 */
export function Palette({ newTabKeys, onClose }: PaletteProps) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const search = useSearch(query.trim());
  const results = search.answer?.results ?? [];
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;
  const active = Math.min(chosen, results.length - 1);

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return closeBeforeLeaving(element);
  }, []);

  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const last = results.length - 1;
    if (event.key === 'ArrowDown') setChosen(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setChosen(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter') openResult(event);
    else return;
    event.preventDefault();
  }

  function openResult(event: KeyboardEvent) {
    const link = document.getElementById(optionId(active));
    // What is listed until the answer is there is of what was typed before.
    if (!(link instanceof HTMLAnchorElement) || search.answered !== query.trim()) return;
    if (event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener');
    else link.click();
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t('panelSearch.title')} onClose={onClose}>
      <div className={styles.head}>
        <Icon name="search" />
        <input
          // The first thing in a window that was opened to type.
          autoFocus
          type="text"
          role="combobox"
          aria-label={t('panelSearch.field')}
          aria-autocomplete="list"
          aria-expanded={results.length > 0}
          aria-controls={listId}
          aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={searchLimits.maxQueryLength}
          placeholder={t('panelSearch.field')}
          className={styles.field}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => dialog.current?.close()}>
          {t('panelSearch.close')}
        </button>
      </div>
      <Status search={search} query={query.trim()} />
      {results.length > 0 && (
        <div className={styles.list} id={listId} role="listbox" aria-label={t('panelSearch.results')}>
          {results.map((result, index) => (
            <Option
              key={result.key}
              id={optionId(index)}
              result={result}
              isActive={index === active}
              onPoint={() => setChosen(index)}
            />
          ))}
        </div>
      )}
      <p className={styles.keys}>{t('panelSearch.keys', { newTab: newTabKeys })}</p>
    </dialog>
  );
}

/** How many results there are, or why there are none; read out when it changes. */
function Status({ search: { answer, answered, error }, query }: { search: Search; query: string }) {
  const t = useT();
  const say = () => {
    if (error) return error;
    if (!answer || (query !== answered && answer.results.length === 0)) return t('panelSearch.searching');
    if (!answered) return t('panelSearch.suggestions');
    if (answer.results.length === 0) return t('panelSearch.none');
    if (answer.found !== 'all') return t(`panelSearch.${answer.found}`);
    const shown = answer.results.length;
    return answer.total > shown
      ? t('panelSearch.best', { shown, count: answer.total })
      : t('panelSearch.count', { count: shown });
  };
  return (
    <p role="status" className={styles.status}>
      {say()}
    </p>
  );
}

/**
 * Closes the window before a click on a result is handled: a form with unsaved changes asks in a window of its own, which
 * would be behind this one. Payload's form listens on the document, in the same phase.
 */
function closeBeforeLeaving(dialog: HTMLDialogElement | null): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (link && dialog?.contains(link) && !isNewTab) dialog.close();
  };
  window.addEventListener('click', onClick, true);
  return () => window.removeEventListener('click', onClick, true);
}
