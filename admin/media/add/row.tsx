'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { colon } from '@/lib/french-spaces';
import { textLimits } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { addTags, areStorable } from '@/lib/tags';
import { requestJson } from '../../api/request';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import { State } from '../../ui/state';
import styles from '../media.module.css';
import { peopleAnswers } from '../people';
import { TagsInput } from '../tags/tags-input';
import { type Answered, type Description, type MediaItem, shownName, weightInWords } from './media-item';

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
  onSaved: () => void;
  onTakenOff: () => void;
};

/** One media and the questions about it. Each answer is saved at once; after the last one, the media is complete. */
export function MediaRow({ item, language, api, admin, staysOpen, forAll, ...row }: Props) {
  const { existingTags, tagList, onTagged, onSaved, onTakenOff } = row;
  const t = useT();
  const [description, setDescription] = useState<Description>(item);
  const [state, setState] = useState<'waiting' | 'saving' | 'saved'>('waiting');
  const [problem, setProblem] = useState('');
  const stored = useRef<Description>(item);
  const isSaved = useRef(false);
  const saves = useRef<Promise<void>>(Promise.resolve());
  const id = useId();
  const name = shownName(item.filename);
  const isClosed = state === 'saved' && !staysOpen;
  const isDescribed = description.decorative || description.alt.trim() !== '';

  /** Saves run one after the other, each with the changes since the last. */
  function save(next: Description) {
    setDescription(next);
    saves.current = saves.current.then(() => saveNow(next));
  }

  async function saveNow({ alt, decorative, people, credit, tags }: Description) {
    const before = stored.current;
    const changes = {
      ...(alt !== before.alt && { alt }),
      ...(decorative !== before.decorative && { decorative }),
      ...(people !== before.people && { people }),
      ...(credit !== before.credit && { credit }),
      ...(tags.join() !== before.tags.join() && { tags }),
    };
    if (Object.keys(changes).length === 0) return;
    setState('saving');
    const answer = await requestJson<{ doc: Answered }>(`${api}/media/${item.id}`, {
      method: 'PATCH',
      query: { locale: sourceLocale, depth: '0' },
      body: changes,
      t,
    });
    if (answer.ok) stored.current = { alt, decorative, people, credit, tags };
    setProblem(answer.ok ? '' : answer.error.message);
    // A refused change leaves it what it was.
    if (answer.ok) isSaved.current = !answer.body.doc.waitingUntil;
    setState(isSaved.current ? 'saved' : 'waiting');
    if (isSaved.current) onSaved();
  }

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

  function changeTags(tags: string[]) {
    save({ ...description, tags });
    onTagged(tags);
  }

  async function takeOff() {
    const answer = await requestJson(`${api}/media/${item.id}`, { method: 'DELETE', t });
    if (answer.ok) onTakenOff();
    else setProblem(answer.error.message);
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
        {state === 'saved' ? (
          <a className={layout.more} href={`${admin}/collections/media/${item.id}`}>
            {t('mediaUpload.open')}
            <span className={layout.visuallyHidden}>{colon(language) + name}</span>
          </a>
        ) : (
          <button type="button" className={buttons.link} onClick={takeOff}>
            {t('mediaUpload.takeOff')}
            <span className={layout.visuallyHidden}>{colon(language) + name}</span>
          </button>
        )}
      </div>
      <div className={layout.stack}>
        <div>
          <label className={forms.label} htmlFor={`${id}-alt`}>
            {t('mediaPeople.descriptionLabel')}
          </label>
          <p className={forms.hint} id={`${id}-alt-hint`}>
            {t('mediaPeople.descriptionHint')}
          </p>
          <textarea
            id={`${id}-alt`}
            className={forms.input}
            aria-describedby={`${id}-alt-hint ${id}-alt-missing`}
            value={description.alt}
            maxLength={textLimits.maxAltLength}
            disabled={isClosed}
            onChange={(event) => setDescription({ ...description, alt: event.target.value })}
            onBlur={() => save(description)}
          />
          <p className={forms.hint} id={`${id}-alt-missing`}>
            {isDescribed ? '' : t('mediaUpload.describe')}
          </p>
        </div>
        <label className={forms.choice}>
          <input
            type="checkbox"
            checked={description.decorative}
            disabled={isClosed}
            onChange={(event) => save({ ...description, decorative: event.target.checked })}
          />
          {t('mediaPeople.decorativeLabel')}
        </label>
        <div>
          <label className={forms.label} htmlFor={`${id}-credit`}>
            {t('mediaUpload.credit')}
          </label>
          <input
            id={`${id}-credit`}
            className={forms.input}
            value={description.credit}
            disabled={isClosed}
            onChange={(event) => setDescription({ ...description, credit: event.target.value })}
            onBlur={() => save(description)}
          />
        </div>
        <div>
          <label className={forms.label} htmlFor={`${id}-tags`}>
            {t('mediaTags.tagsLabel')}
          </label>
          <TagsInput
            id={`${id}-tags`}
            tags={description.tags}
            onChange={changeTags}
            existing={existingTags}
            list={tagList}
            language={language}
            disabled={isClosed}
          />
        </div>
      </div>
      <div className={layout.stack}>
        <fieldset aria-describedby={`${id}-people-missing`}>
          <legend className={forms.label}>{t('mediaPeople.question')}</legend>
          {peopleAnswers.map(({ value, label }) => (
            <label key={value} className={forms.choice}>
              <input
                type="radio"
                name={`${id}-people`}
                checked={description.people === value}
                disabled={isClosed}
                onChange={() => save({ ...description, people: value })}
              />
              {t(label)}
            </label>
          ))}
          <p id={`${id}-people-missing`}>
            {description.people === null && (
              <State icon="hidden" tone="off">
                {t('mediaUpload.answer')}
              </State>
            )}
          </p>
        </fieldset>
        <a className={layout.more} href={`${admin}/collections/media/${item.id}`}>
          {t('mediaUpload.focalPoint')}
          <span className={layout.visuallyHidden}>{colon(language) + name}</span>
        </a>
        {problem && (
          <p className={forms.error} role="alert">
            {problem}
          </p>
        )}
      </div>
    </li>
  );
}
