'use client';

import type { Where } from 'payload';
import { type DragEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import layout from '../../ui/layout.module.css';
import { OutsideForm } from '../../ui/outside-form';
import frame from '../../ui/view.module.css';
import type { MediaItem } from '../add/media-item';
import { useTags } from '../describe/use-tags';
import grid from '../grid/grid.module.css';
import { droppedFiles, hasFiles, pastedFiles } from './files-of';
import { Library } from './library';
import styles from './picker.module.css';
import { Uploads } from './uploads';

type Props = {
  isMany: boolean;
  /** How many may be chosen. */
  max: number;
  /** Ids of those that are chosen already, which are not offered again. */
  taken: readonly string[];
  /** Files that were dropped or pasted: the picker begins with the questions about them. */
  files: readonly File[];
  onChoose: (items: readonly MediaItem[]) => void;
  onClose: () => void;
};

/**
 * The dialog in which pictures are chosen: those of the site as a grid, and a part in which new ones are added. One is taken
 * by a click; of many, by the button at the end.
 */
export function MediaPicker({ isMany, max, taken, files: given, onChoose, onClose }: Props) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const [files, setFiles] = useState(given);
  const [part, setPart] = useState<'library' | 'add'>(given.length > 0 ? 'add' : 'library');
  const [isAddDrawn, setIsAddDrawn] = useState(given.length > 0);
  const [picked, setPicked] = useState<readonly MediaItem[]>([]);
  const [search, setSearch] = useState('');
  const [where, setWhere] = useState<Where>({});
  const [isOver, setIsOver] = useState(false);
  const tags = useTags();
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    // The first thing in a dialog that was opened to find.
    element.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    // Payload's drawers close at this key, too, and would be next.
    const stop = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation();
    element.addEventListener('keydown', stop);
    return () => element.removeEventListener('keydown', stop);
  }, []);

  function show(next: 'library' | 'add') {
    setPart(next);
    if (next === 'add') setIsAddDrawn(true);
  }

  function take(taking: readonly File[]): boolean {
    if (taking.length === 0) return false;
    setFiles(taking);
    show('add');
    return true;
  }

  function drop(event: DragEvent) {
    setIsOver(false);
    // The part for new ones has taken it.
    if (event.defaultPrevented) return;
    event.preventDefault();
    take(droppedFiles(event.dataTransfer));
  }

  /** Keeps the latest state of one that is picked, in the order of picking. */
  const pick = (item: MediaItem) =>
    setPicked((before) =>
      before.some((each) => each.id === item.id)
        ? before.map((each) => (each.id === item.id ? item : each))
        : before.length < max
          ? [...before, item]
          : before,
    );
  const toggle = (item: MediaItem) =>
    picked.some((each) => each.id === item.id) ? setPicked(picked.filter((each) => each.id !== item.id)) : pick(item);

  // What happens in the dialog is none of the form's or the field's business, whose element React has around it.
  const keepInside = { onDragOver: stop, onDragLeave: stop, onPaste: stop, onInput: stop, onSubmit: stop };
  return (
    <OutsideForm>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only holds the events of the dialog. */}
      <div {...keepInside} onDrop={stop}>
        <dialog
          ref={dialog}
          className={`${frame.view} ${styles.picker} ${isOver ? styles.pickerOver : ''}`}
          aria-labelledby={id}
          onClose={(event) => event.target === event.currentTarget && onClose()}
          onDragOver={(event) => {
            if (!hasFiles(event.dataTransfer)) return;
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
          onPaste={(event) => take(pastedFiles(event.clipboardData)) && event.preventDefault()}
        >
          <div className={styles.pickerHead}>
            <h2 id={id}>{t(isMany ? 'mediaPicker.titleMany' : 'mediaPicker.title')}</h2>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form, and there is none. */}
            <div role="group" aria-label={t('mediaPicker.parts')} className={layout.row}>
              {(['library', 'add'] as const).map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={part === each}
                  className={`${buttons.button} ${buttons.small} ${grid.toggle}`}
                  onClick={() => show(each)}
                >
                  {t(each === 'library' ? 'mediaPicker.ofSite' : 'mediaUpload.title')}
                </button>
              ))}
            </div>
            <button type="button" className={buttons.link} onClick={onClose}>
              {t('mediaPicker.close')}
            </button>
          </div>
          <div className={styles.pickerBody}>
            <div hidden={part !== 'library'}>
              <Library
                {...{ isMany, taken, picked, search, where, tags }}
                isShown={part === 'library'}
                onSearch={setSearch}
                onFilter={setWhere}
                onPick={isMany ? toggle : (item) => onChoose([item])}
                onChanged={(item) => picked.some((each) => each.id === item.id) && pick(item)}
              />
            </div>
            {/* Stays drawn, with what was typed into it. */}
            <div hidden={part !== 'add'}>
              {isAddDrawn && (
                <Uploads
                  tags={tags}
                  files={files}
                  onComplete={isMany ? pick : () => undefined}
                  onChoose={isMany ? undefined : (item) => onChoose([item])}
                />
              )}
            </div>
          </div>
          {isMany && (
            <div className={styles.pickerFoot}>
              <button
                type="button"
                className={`${buttons.button} ${buttons.main}`}
                aria-disabled={picked.length === 0}
                onClick={() => picked.length > 0 && onChoose(picked)}
              >
                {picked.length === 0
                  ? t('mediaPicker.chooseNone')
                  : t('mediaPicker.chooseMany', { count: picked.length })}
              </button>
              {picked.length >= max && <p className={layout.quiet}>{t('mediaPicker.full', { count: max })}</p>}
            </div>
          )}
        </dialog>
      </div>
    </OutsideForm>
  );
}

function stop(event: SyntheticEvent) {
  event.stopPropagation();
}
