'use client';

import type { Where } from 'payload';
import { useId, useState } from 'react';
import { searchLimits } from '@/lib/limits';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import { type MediaItem, shownName } from '../add/media-item';
import { DescribeDialog } from '../describe/describe-dialog';
import { CardPicture, MediaCard } from '../grid/card';
import { MediaFilters } from '../grid/filters';
import grid from '../grid/grid.module.css';
import styles from './picker.module.css';
import { useMediaPages } from './use-media-pages';

type Props = {
  isMany: boolean;
  isShown: boolean;
  taken: readonly string[];
  picked: readonly MediaItem[];
  search: string;
  where: Where;
  tags: readonly string[];
  onSearch: (text: string) => void;
  onFilter: (where: Where) => void;
  onPick: (item: MediaItem) => void;
  onChanged: (item: MediaItem) => void;
};

/** The pictures of the site in the picker: searched, filtered, described in place, and chosen by a click. */
export function Library({ isMany, isShown, taken, picked, search, where, tags, ...on }: Props) {
  const t = useT();
  const { found, isLoading, problem, more, change } = useMediaPages(search, where, isShown);
  const [described, setDescribed] = useState<MediaItem | null>(null);
  const id = useId();
  const items = (found?.items ?? []).filter((item) => !taken.includes(item.id));
  const isFiltered = search.trim() !== '' || Object.keys(where).length > 0;

  return (
    <>
      <div className={styles.pickerSearch}>
        <label htmlFor={id} className={layout.visuallyHidden}>
          {t('mediaPicker.search')}
        </label>
        <input
          id={id}
          type="search"
          className={forms.input}
          placeholder={t('mediaPicker.search')}
          autoComplete="off"
          maxLength={searchLimits.maxQueryLength}
          value={search}
          onChange={(event) => on.onSearch(event.target.value)}
        />
        <MediaFilters tags={tags} where={where} onChange={on.onFilter} />
      </div>
      <p role="status" className={layout.quiet}>
        {!found || isLoading
          ? t('mediaPicker.loading')
          : found.total === 0
            ? t(isFiltered ? 'mediaPicker.none' : 'mediaPicker.empty')
            : t('mediaPicker.found', { count: found.total })}
      </p>
      {problem && (
        <p className={forms.error} role="alert">
          {problem}
        </p>
      )}
      <ul className={grid.grid} aria-label={t('mediaPicker.pictures')} aria-busy={isLoading}>
        {items.map((item) => {
          const isPicked = picked.some((each) => each.id === item.id);
          return (
            <MediaCard key={item.id} item={item} language={t.language} onDescribe={() => setDescribed(item)}>
              <button
                type="button"
                aria-pressed={isMany ? isPicked : undefined}
                aria-label={[shownName(item.filename), item.alt].filter(Boolean).join(', ')}
                className={`${grid.cardPicture} ${isPicked ? grid.cardPicked : ''}`}
                onClick={() => on.onPick(item)}
              >
                <CardPicture item={item} />
              </button>
            </MediaCard>
          );
        })}
      </ul>
      {found?.hasMore && (
        <p>
          <button
            type="button"
            className={buttons.button}
            aria-disabled={isLoading}
            onClick={() => !isLoading && more()}
          >
            {t('mediaPicker.more')}
          </button>
        </p>
      )}
      {described && (
        <DescribeDialog
          key={described.id}
          item={described}
          onClose={() => setDescribed(null)}
          onChanged={(item) => {
            change(item);
            on.onChanged(item);
          }}
        />
      )}
    </>
  );
}
