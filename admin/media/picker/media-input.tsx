'use client';

import { DraggableSortable, useField } from '@payloadcms/ui';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import layout from '../../ui/layout.module.css';
import type { MediaItem } from '../add/media-item';
import { ChosenMedia } from './chosen-media';
import styles from './field.module.css';
import { idsOf } from './ids';
import { UploadFrame, type UploadInputProps } from './upload-frame';
import { useChosen } from './use-chosen';

const loadPicker = () => import('./media-picker');
const MediaPicker = lazy(async () => ({ default: (await loadPicker()).MediaPicker }));
const DescribeDialog = lazy(async () => ({ default: (await import('../describe/describe-dialog')).DescribeDialog }));

/**
 * The pictures of a field: chosen in the picker, or dropped and pasted here, which opens the picker with the questions
 * about them.
 */
export function MediaInput({ field, path: givenPath, readOnly, labels }: UploadInputProps) {
  const { hasMany = false, maxRows } = field;
  const t = useT();
  const state = useField<string | string[] | null>({ potentiallyStalePath: givenPath });
  const { disabled, setValue, value } = state;
  const ids = idsOf(value);
  const { items, remember } = useChosen(ids);
  /** The files that the picker begins with; null while it is closed. */
  const [opened, setOpened] = useState<readonly File[] | null>(null);
  const [described, setDescribed] = useState<MediaItem | null>(null);
  const isReadOnly = Boolean(readOnly || disabled);
  const room = hasMany ? (maxRows ?? Number.POSITIVE_INFINITY) - ids.length : 1;

  const store = (next: readonly string[]) => setValue(hasMany ? [...next] : (next[0] ?? null));

  function choose(chosen: readonly MediaItem[]) {
    remember(chosen);
    const added = chosen.map(({ id }) => id);
    store(hasMany ? [...ids, ...added.filter((id) => !ids.includes(id))] : added);
    setOpened(null);
  }

  function take(files: readonly File[]): boolean {
    if (isReadOnly || room < 1 || files.length === 0) return false;
    setOpened(hasMany ? files : files.slice(0, 1));
    return true;
  }

  function move(from: number, to: number) {
    const next = [...ids];
    next.splice(to, 0, ...next.splice(from, 1));
    store(next);
  }

  return (
    <UploadFrame
      field={field}
      labels={labels}
      state={state}
      canTake={!isReadOnly && room > 0}
      onDrop={take}
      onPaste={take}
      dialogs={
        <Suspense>
          {opened && (
            <MediaPicker
              isMany={hasMany}
              max={room}
              taken={hasMany ? ids : []}
              files={opened}
              onChoose={choose}
              onClose={() => setOpened(null)}
            />
          )}
          {described && (
            <DescribeDialog
              key={described.id}
              item={described}
              onChanged={(item) => remember([item])}
              onClose={() => setDescribed(null)}
            />
          )}
        </Suspense>
      }
    >
      {ids.length > 0 && (
        <DraggableSortable ids={ids} onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}>
          <ul className={styles.chosen} aria-label={labels[t.language]}>
            {ids.map((id, index) => (
              <ChosenMedia
                key={id}
                id={id}
                item={items.get(id)}
                isSortable={hasMany && ids.length > 1 && !isReadOnly}
                isReadOnly={isReadOnly}
                onDescribe={setDescribed}
                onRemove={() => store(ids.filter((each) => each !== id))}
                onMoveUp={index > 0 ? () => move(index, index - 1) : null}
                onMoveDown={index < ids.length - 1 ? () => move(index, index + 1) : null}
              />
            ))}
          </ul>
        </DraggableSortable>
      )}
      {!isReadOnly && room > 0 && (
        // Clicked, it takes what is then pasted.
        <div className={styles.fieldDrop} tabIndex={-1}>
          <button
            type="button"
            className={buttons.button}
            onPointerEnter={loadPicker}
            onFocus={loadPicker}
            onClick={() => setOpened([])}
          >
            {t(hasMany ? 'mediaPicker.openMany' : ids.length > 0 ? 'mediaPicker.change' : 'mediaPicker.open')}
          </button>
          <span className={layout.quiet}>{t('mediaPicker.dropHere')}</span>
        </div>
      )}
    </UploadFrame>
  );
}
