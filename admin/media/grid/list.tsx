'use client';

import { useConfig, useListDrawerContext, useListQuery, useRouteCache, useSelection } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import { useState, useSyncExternalStore } from 'react';
import { createListeners } from '../../listeners';
import { ListWithUsage } from '../../removal/list';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import layout from '../../ui/layout.module.css';
import frame from '../../ui/view.module.css';
import { type Answered, type MediaItem, mediaItem, shownName } from '../add/media-item';
import { DescribeDialog } from '../describe/describe-dialog';
import { CardPicture, MediaCard } from './card';
import styles from './grid.module.css';

/** How a person looks at the library, kept in their browser. */
const storageKey = 'media-list-look';
const looks = ['grid', 'table'] as const;
type Look = (typeof looks)[number];

const { subscribe, notify } = createListeners();

function storedLook(): Look {
  try {
    return localStorage.getItem(storageKey) === 'table' ? 'table' : 'grid';
  } catch {
    // A browser that stores nothing.
    return 'grid';
  }
}

function storeLook(look: Look) {
  try {
    localStorage.setItem(storageKey, look);
  } catch {
    return;
  }
  notify();
}

/** The library: Payload's list, with large pictures instead of lines. */
export function MediaList(props: ListViewClientProps) {
  const t = useT();
  const { isInDrawer } = useListDrawerContext();
  const look = useSyncExternalStore(subscribe, storedLook, () => 'grid' as const);
  // The trash is for restoring and deleting, by lines.
  if (isInDrawer || props.viewType === 'trash') return <ListWithUsage {...props} />;
  return (
    <ListWithUsage
      {...props}
      BeforeListTable={
        <>
          {props.BeforeListTable}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form, and there is none. */}
          <div role="group" aria-label={t('mediaPicker.look')} className={`${frame.view} ${styles.looks}`}>
            {looks.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={look === each}
                className={`${buttons.button} ${buttons.small} ${styles.toggle}`}
                onClick={() => storeLook(each)}
              >
                {t(`mediaPicker.looks.${each}`)}
              </button>
            ))}
          </div>
        </>
      }
      Table={look === 'table' ? props.Table : <Grid columns={props.columnState} />}
    />
  );
}

function Grid({ columns }: { columns: ListViewClientProps['columnState'] }) {
  const t = useT();
  const { config } = useConfig();
  const { data } = useListQuery();
  const { clearRouteCache } = useRouteCache();
  const { selected, selectAll, setSelection, toggleAll } = useSelection();
  const [changed, setChanged] = useState<ReadonlyMap<string, MediaItem>>(new Map());
  const [described, setDescribed] = useState<MediaItem | null>(null);
  const items = (data?.docs ?? []).map((doc) => changed.get(String(doc.id)) ?? mediaItem(doc as unknown as Answered));
  const list = `${config.routes.admin}/collections/media`;
  // The server has drawn it for each picture, if the person has the column.
  const usages = columns.find(({ accessor, active }) => accessor === 'usage' && active)?.renderedCells;

  function close() {
    setDescribed(null);
    // A filter may no longer have what was filled in.
    if (changed.size > 0) clearRouteCache();
  }

  return (
    <div className={frame.view}>
      {items.length > 0 && (
        <label className={styles.selectAll}>
          <input
            // As in the table.
            id="select-all"
            type="checkbox"
            checked={selectAll === 'allInPage' || selectAll === 'allAvailable'}
            onChange={() => toggleAll()}
          />
          {t('mediaPicker.selectAll')}
        </label>
      )}
      <ul className={styles.grid} aria-label={t('mediaPicker.pictures')}>
        {items.map((item, index) => (
          <MediaCard
            key={item.id}
            item={item}
            language={t.language}
            onDescribe={() => setDescribed(item)}
            facts={
              usages && (
                <p className={layout.quiet}>
                  {t('mediaPicker.usage')} {usages[index]}
                </p>
              )
            }
            mark={
              <label className={styles.cardMark}>
                <input
                  type="checkbox"
                  checked={selected.get(item.id) === true}
                  onChange={() => setSelection(item.id)}
                  aria-label={t('mediaPicker.select', { name: shownName(item.filename) })}
                />
              </label>
            }
          >
            <a className={styles.cardPicture} href={`${list}/${item.id}`}>
              <CardPicture item={item} />
            </a>
          </MediaCard>
        ))}
      </ul>
      {described && (
        <DescribeDialog
          key={described.id}
          item={described}
          onClose={close}
          onChanged={(item) => setChanged((current) => new Map([...current, [item.id, item]]))}
        />
      )}
    </div>
  );
}
