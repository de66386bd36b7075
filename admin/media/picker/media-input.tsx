'use client';

import {
  DraggableSortable,
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
  useField,
} from '@payloadcms/ui';
import type { UploadFieldClientProps } from 'payload';
import { type DragEvent, lazy, Suspense, useState } from 'react';
import type { PanelLanguage } from '@/messages/panel/languages';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import layout from '../../ui/layout.module.css';
import frame from '../../ui/view.module.css';
import type { MediaItem } from '../add/media-item';
import styles from '../media.module.css';
import { ChosenMedia } from './chosen-media';
import { droppedFiles, hasFiles, pastedFiles } from './files-of';
import { idsOf } from './ids';
import { useChosen } from './use-chosen';

export type MediaFieldProps = UploadFieldClientProps & {
  /** In the field that Payload hands to a component, labels are of the language it was first shown in. */
  labels: Record<PanelLanguage, string>;
};

const loadPicker = () => import('./media-picker');
const MediaPicker = lazy(async () => ({ default: (await loadPicker()).MediaPicker }));
const DescribeDialog = lazy(async () => ({ default: (await import('../describe/describe-dialog')).DescribeDialog }));

/**
 * The pictures of a field: chosen in the picker, or dropped and pasted here, which opens the picker with the questions
 * about them.
 */
export function MediaInput({ field, path: givenPath, readOnly, labels }: MediaFieldProps) {
  const { admin, hasMany = false, maxRows, required, localized } = field;
  const t = useT();
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | string[] | null>({
    potentiallyStalePath: givenPath,
  });
  const { AfterInput, BeforeInput, Description, Error: ErrorMessage, Label } = customComponents ?? {};
  const ids = idsOf(value);
  const { items, remember } = useChosen(ids);
  /** The files that the picker begins with; null while it is closed. */
  const [opened, setOpened] = useState<readonly File[] | null>(null);
  const [described, setDescribed] = useState<MediaItem | null>(null);
  const [isOver, setIsOver] = useState(false);
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

  function drop(event: DragEvent) {
    setIsOver(false);
    if (take(droppedFiles(event.dataTransfer))) event.preventDefault();
  }

  function move(from: number, to: number) {
    const next = [...ids];
    next.splice(to, 0, ...next.splice(from, 1));
    store(next);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are more ways; the button inside does the same.
    <div
      id={`field-${path.replace(/\./g, '__')}`}
      className={[fieldBaseClass, styles.field, showError && 'error', isOver && styles.fieldOver]
        .filter(Boolean)
        .join(' ')}
      style={admin?.width ? { ['--field-width' as string]: admin.width } : undefined}
      onDragOver={(event) => {
        if (isReadOnly || room < 1 || !hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      onPaste={(event) => take(pastedFiles(event.clipboardData)) && event.preventDefault()}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel label={labels[t.language]} localized={localized} path={path} required={required} as="span" />
        }
      />
      <RenderCustomComponent
        CustomComponent={ErrorMessage}
        Fallback={<FieldError path={path} showError={showError} />}
      />
      {BeforeInput}
      <div className={`${frame.view} ${styles.fieldBody}`}>
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
      </div>
      {AfterInput}
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
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
    </div>
  );
}
