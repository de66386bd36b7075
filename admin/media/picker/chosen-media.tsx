'use client';

import { ShimmerEffect, useDraggableSortable } from '@payloadcms/ui';
import { colon } from '@/lib/french-spaces';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import layout from '../../ui/layout.module.css';
import { type MediaItem, shownName } from '../add/media-item';
import { MissingStates } from '../grid/card';
import media from '../media.module.css';
import styles from './field.module.css';

type Props = {
  id: string;
  /** Null for one that is gone; undefined until it is known. */
  item: MediaItem | null | undefined;
  isSortable: boolean;
  isReadOnly: boolean;
  onDescribe: (item: MediaItem) => void;
  onRemove: () => void;
  onMoveUp: (() => void) | null;
  onMoveDown: (() => void) | null;
};

/** A picture of a field: what it shows, what it lacks, and what can be done with it. It is moved by its image, too. */
export function ChosenMedia({ id, item, isSortable, isReadOnly, ...on }: Props) {
  const t = useT();
  const { listeners, setNodeRef, transform, transition } = useDraggableSortable({ id, disabled: !isSortable });
  const name = item ? shownName(item.filename) : t('mediaPicker.gone');
  const actions = [
    { label: t('mediaPicker.describe'), act: item ? () => on.onDescribe(item) : null },
    { label: t('mediaPicker.moveUp'), act: isSortable ? on.onMoveUp : null },
    { label: t('mediaPicker.moveDown'), act: isSortable ? on.onMoveDown : null },
    { label: t('mediaPicker.remove'), act: isReadOnly ? null : on.onRemove },
  ];
  return (
    <li ref={setNodeRef} className={styles.chosenItem} style={{ transform, transition }}>
      <div className={isSortable ? styles.chosenHandle : undefined} {...(isSortable ? listeners : {})}>
        {item === undefined ? (
          <ShimmerEffect height={96} width={144} />
        ) : (
          item && <img src={item.thumbnailURL ?? item.url ?? ''} alt="" width="144" height="96" draggable={false} />
        )}
      </div>
      <div>
        <p className={media.name}>
          <strong>{item === undefined ? '' : name}</strong>
        </p>
        {item?.alt && <p className={layout.quiet}>{item.alt}</p>}
        {item && <MissingStates item={item} />}
        <p className={layout.row}>
          {actions.map(
            ({ label, act }) =>
              act && (
                <button key={label} type="button" className={buttons.link} onClick={act}>
                  {label}
                  <span className={layout.visuallyHidden}>{colon(t.language) + name}</span>
                </button>
              ),
          )}
        </p>
      </div>
    </li>
  );
}
