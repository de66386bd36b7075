'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { colon } from '@/lib/french-spaces';
import { addTags, areStorable } from '@/lib/tags';
import { requestJson } from '../../api/request';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import { State } from '../../ui/state';
import { DescriptionFields } from '../describe/description-fields';
import { useDescription } from '../describe/use-description';
import styles from '../media.module.css';
import { type MediaItem, shownName, weightInWords } from './media-item';

/** Values applied to all rows: the credit replaces others, tags are added. */
export type ForAll = { credit?: string; tags?: readonly string[] };

type Props = {
  item: MediaItem;
  language: string;
  api: string;
  admin: string;
  staysOpen: boolean;
  /** A new object each time it is applied. */
  forAll: ForAll | null;
  existingTags: readonly string[];
  /** The id of their list. */
  tagList: string;
  onTagged: (tags: readonly string[]) => void;
  onSaved: (item: MediaItem) => void;
  onTakenOff: () => void;
  /** In the picker: takes the media, once it is complete. */
  onChoose?: (item: MediaItem) => void;
};

/** One media and the questions about it. Each answer is saved at once; after the last one, the media is complete. */
export function MediaRow({ item, language, api, admin, staysOpen, forAll, ...row }: Props) {
  const { existingTags, tagList, onTagged, onSaved, onTakenOff, onChoose } = row;
  const t = useT();
  const [refusal, setRefusal] = useState('');
  const { description, setDescription, save, completeSoon, state, problem } = useDescription({
    ...{ id: item.id, item, api },
    onSaved: (stored, isComplete) => {
      setRefusal('');
      if (isComplete) onSaved({ ...item, ...stored });
    },
  });
  const id = useId();
  const name = shownName(item.filename);
  const isClosed = state === 'saved' && !staysOpen;

  const latest = useRef({ description, save, isClosed });
  latest.current = { description, save, isClosed };
  // Values applied to all before this row was added do not apply to it.
  const seen = useRef(forAll);
  useEffect(() => {
    const { description: before, save: saveRow, isClosed: isOver } = latest.current;
    if (!forAll || seen.current === forAll) return;
    seen.current = forAll;
    if (isOver) return;
    const { credit = before.credit, tags = [] } = forAll;
    const all = addTags(before.tags, tags);
    // A media with the maximum number of tags keeps its own: its other answers must be saved too.
    saveRow({ ...before, credit, tags: areStorable(all) ? all : before.tags });
  }, [forAll]);

  async function takeOff() {
    const answer = await requestJson(`${api}/media/${item.id}`, { method: 'DELETE', t });
    if (answer.ok) onTakenOff();
    else setRefusal(answer.error.message);
  }

  async function choose() {
    const complete = await completeSoon();
    if (complete) onChoose?.({ ...item, ...complete });
    else setRefusal(t('mediaPicker.incomplete'));
  }

  return (
    <li aria-labelledby={`${id}-name`}>
      <div className={styles.picture}>
        <img src={item.thumbnailURL ?? item.url ?? ''} alt="" width="360" height="240" />
        <p id={`${id}-name`} className={styles.name}>
          <strong>{name}</strong>
        </p>
        <p className={layout.quiet}>
          {weightInWords(item.filesize, language)}
          {item.width && item.height ? `, ${item.width} × ${item.height}` : ''}
        </p>
        <p role="status">
          {state === 'saved' ? (
            <State icon="check" tone="ok">
              {t('mediaUpload.saved')}
            </State>
          ) : (
            <State icon="missing" tone="warn">
              {t(state === 'saving' ? 'mediaUpload.saving' : 'mediaUpload.toComplete')}
            </State>
          )}
        </p>
        {onChoose && (
          <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={choose}>
            {t('mediaPicker.choose')}
            <span className={layout.visuallyHidden}>{colon(language) + name}</span>
          </button>
        )}
        {state !== 'saved' && (
          <button type="button" className={buttons.link} onClick={takeOff}>
            {t('mediaUpload.takeOff')}
            <span className={layout.visuallyHidden}>{colon(language) + name}</span>
          </button>
        )}
        {state === 'saved' && !onChoose && (
          <a className={layout.more} href={`${admin}/collections/media/${item.id}`}>
            {t('mediaUpload.open')}
            <span className={layout.visuallyHidden}>{colon(language) + name}</span>
          </a>
        )}
        {refusal && (
          <p className={forms.error} role="alert">
            {refusal}
          </p>
        )}
      </div>
      <DescriptionFields
        item={item}
        description={description}
        onChange={setDescription}
        onSave={save}
        disabled={isClosed}
        language={language}
        existingTags={existingTags}
        tagList={tagList}
        onTagged={onTagged}
        problem={problem}
      />
    </li>
  );
}
