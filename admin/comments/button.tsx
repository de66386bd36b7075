'use client';

import type { MouseEvent } from 'react';
import type { Locale } from '@/lib/locales';
import { useT } from '../texts/use-t';
import { Icon } from '../ui/icon';
import layout from '../ui/layout.module.css';
import styles from './comments.module.css';
import { openComments, threadsAt, useThreads } from './store';

type CommentButtonProps = {
  /** `events/6650…` */
  documentKey: string;
  /** Rows by their id. */
  path: string;
  /** Whose comments it opens; the first is that of a new comment. */
  locales: readonly [Locale, ...Locale[]];
  /** What the field, row or block is called. */
  name: string;
  /** Whether it is shown although there are no open comments. */
  isShown: boolean;
  /** Returns the words of the place that are selected. */
  readSelection?: (button: HTMLElement) => string;
};

/** Opens the comments on a field, row or block, and says how many are open. */
export function CommentButton({ documentKey, path, locales, name, isShown, readSelection }: CommentButtonProps) {
  const t = useT();
  const threads = useThreads(documentKey);
  const open = threadsAt(threads, path, locales).filter(({ resolved }) => resolved === null);
  const count = open.reduce((sum, { comments }) => sum + comments.length, 0);
  if (threads === null || (count === 0 && !isShown)) return null;
  const [locale] = locales;
  return (
    <button
      type="button"
      className={`${styles.button} ${count > 0 ? styles.hasComments : ''}`}
      // A selection stays, and the focus is where it was once the window closes.
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
      onClick={({ currentTarget }) => {
        const quote = readSelection?.(currentTarget) ?? '';
        openComments(documentKey, { path, locale, name, ...(quote && { quote }) });
      }}
    >
      <Icon name="comment" />
      {count > 0 && <span aria-hidden="true">{count}</span>}
      <span className={layout.visuallyHidden}>
        {count > 0 ? t('comments.countOn', { count, place: name }) : t('comments.commentOn', { place: name })}
      </span>
    </button>
  );
}
