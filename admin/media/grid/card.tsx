'use client';

import type { ReactNode } from 'react';
import { colon } from '@/lib/french-spaces';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import layout from '../../ui/layout.module.css';
import { State } from '../../ui/state';
import { type MediaItem, shownName } from '../add/media-item';
import { missingOf } from '../describe/changes';
import styles from './grid.module.css';

/** What readers lack of a media, in words. */
export function MissingStates({ item }: { item: MediaItem }) {
  const t = useT();
  const missing = missingOf(item);
  if (!missing.description && !missing.people) return null;
  return (
    <p className={styles.states}>
      {missing.description && (
        <State icon="missing" tone="warn">
          {t('mediaPicker.undescribed')}
        </State>
      )}
      {missing.people && (
        <State icon="hidden" tone="off">
          {t('mediaPicker.unanswered')}
        </State>
      )}
    </p>
  );
}

/** The picture of a card, and its name: what a link or a button shows. */
export function CardPicture({ item }: { item: MediaItem }) {
  return (
    <>
      <img src={item.thumbnailURL ?? item.url ?? ''} alt="" width="480" height="320" loading="lazy" decoding="async" />
      <span className={styles.cardName}>{shownName(item.filename)}</span>
    </>
  );
}

type CardProps = {
  item: MediaItem;
  language: string;
  /** The picture, as a link or a button. */
  children: ReactNode;
  /** Above the words: a checkbox. */
  mark?: ReactNode;
  /** Below the words. */
  facts?: ReactNode;
  onDescribe: () => void;
};

/** One media of a grid: its picture, what it shows, what it lacks, and a button to fill that in. */
export function MediaCard({ item, language, children, mark, facts, onDescribe }: CardProps) {
  const t = useT();
  return (
    <li className={styles.card}>
      {children}
      {mark}
      {item.alt && <p className={`${layout.quiet} ${styles.cardAlt}`}>{item.alt}</p>}
      <MissingStates item={item} />
      {facts}
      <button type="button" className={buttons.link} onClick={onDescribe}>
        {t('mediaPicker.describe')}
        <span className={layout.visuallyHidden}>{colon(language) + shownName(item.filename)}</span>
      </button>
    </li>
  );
}
