'use client';

import { useId } from 'react';
import type { CommentsAnswer, ShownThread } from '@/editorial/comments/read';
import { shortenText } from '@/lib/cut-text';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import { useT } from '../texts/use-t';
import layout from '../ui/layout.module.css';
import frame from '../ui/view.module.css';
import styles from './comments.module.css';
import { openComments, useThreads } from './store';

type ListProps = { documentKey: string; initial: CommentsAnswer | null };

/** All comments on a document: open ones, those included whose field is gone, then resolved ones. */
export function CommentList({ documentKey, initial }: ListProps) {
  const t = useT();
  const id = useId();
  const threads = useThreads(documentKey) ?? initial?.threads ?? [];
  const open = threads.filter(({ resolved }) => resolved === null);
  const resolved = threads.filter((thread) => thread.resolved !== null);
  const items = (shown: readonly ShownThread[]) => (
    <ul className={styles.list}>
      {shown.map((thread) => (
        <Item key={thread.id} {...{ documentKey, thread }} />
      ))}
    </ul>
  );
  return (
    <section className={`${frame.view} ${styles.all}`} aria-labelledby={id}>
      <h2 id={id} className={layout.subheading}>
        {open.length > 0 ? t('comments.titleWithCount', { count: open.length }) : t('comments.title')}
      </h2>
      {threads.length === 0 && <p className={layout.quiet}>{t('comments.none')}</p>}
      {open.length > 0 && items(open)}
      {resolved.length > 0 && (
        <details>
          <summary>{t('comments.resolved', { count: resolved.length })}</summary>
          {items(resolved)}
        </details>
      )}
    </section>
  );
}

function Item({ documentKey, thread }: { documentKey: string; thread: ShownThread }) {
  const t = useT();
  const { path, locale, place, state, comments } = thread;
  const last = comments.at(-1);
  return (
    <li>
      <button
        type="button"
        className={styles.place}
        onClick={() => openComments(documentKey, { path, locale: localeOrSource(locale), name: place })}
      >
        {place}
        {locale && locale !== sourceLocale && ` (${languageTitle(t.language, locale)})`}
      </button>
      {state === 'gone' && <span className={styles.gone}>{t('comments.gone')}</span>}
      {last && (
        <span className={styles.last}>
          {last.by}, {last.when}. {shortenText(last.text, 90)}
        </span>
      )}
    </li>
  );
}
