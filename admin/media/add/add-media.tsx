'use client';

import { type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { textLimits, uploadLimits } from '@/lib/limits';
import { addTags, areStorable } from '@/lib/tags';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import { Notice } from '../../ui/notice';
import media from '../media.module.css';
import { ExistingTags } from '../tags/existing-tags';
import styles from './add.module.css';
import { FileChooser } from './file-chooser';
import { type MediaItem, mediaItem } from './media-item';
import { type ForAll, MediaRow } from './row';
import { describeCounts, describeProgress } from './texts';
import { useSending } from './use-sending';

type Props = {
  waiting: readonly MediaItem[];
  /** Existing tags, suggested while a tag is typed. */
  tags: readonly string[];
  language: string;
  api: string;
  admin: string;
  /** Whether a row can be changed after it was saved: contributors can't change public media. */
  staysOpen: boolean;
  /** In the picker: what becomes of the images. */
  picker?: PickerUploads;
};

export type PickerUploads = {
  /** Sent at once: they were dropped or pasted where the picker opened. */
  files: readonly File[];
  /** Called when an image is complete, and after each later change. */
  onComplete: (item: MediaItem) => void;
  /** Takes one of them. */
  onChoose?: (item: MediaItem) => void;
};

const accepted = 'image/jpeg,.jfif,image/png,image/webp,image/avif,image/svg+xml';

/** Uploads many images and asks for their descriptions; unfinished ones stay on the server. */
export function AddMedia({ waiting, tags, language, api, admin, staysOpen, picker }: Props) {
  const t = useT();
  const [rows, setRows] = useState(waiting);
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [isOver, setIsOver] = useState(false);
  const [forAll, setForAll] = useState<ForAll | null>(null);
  const [existingTags, setExistingTags] = useState(tags);
  const { send, sendAgain, progress, refused } = useSending({
    api,
    onStored: (doc) => setRows((current) => [...current, mediaItem(doc)]),
  });
  const latestSend = useRef(send);
  latestSend.current = send;
  const sent = useRef<readonly File[]>([]);
  const given = picker?.files ?? sent.current;
  useEffect(() => {
    if (sent.current === given) return;
    sent.current = given;
    latestSend.current(given);
  }, [given]);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    send([...event.dataTransfer.files]);
  }

  function applyCredit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setForAll({ credit: String(new FormData(event.currentTarget).get('credit') ?? '') });
  }

  function applyTags(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const more = addTags([], [String(new FormData(event.currentTarget).get('tags') ?? '')], existingTags);
    if (!areStorable(more)) {
      const field = event.currentTarget.elements.namedItem('tags') as HTMLInputElement;
      field.setCustomValidity(
        more.length > textLimits.maxTags ? t('mediaTags.full', textLimits) : t('mediaTags.tooLong', textLimits),
      );
      field.reportValidity();
      return;
    }
    if (more.length > 0) setForAll({ tags: more });
    event.currentTarget.reset();
  }

  const counts = { saved: saved.size, waiting: rows.length - saved.size, refused: refused.length };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the buttons inside do the same. */}
      <div
        className={`${styles.drop} ${isOver ? styles.dropOver : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p>{t('mediaUpload.drop')}</p>
        <div className={styles.dropRow}>
          <FileChooser
            id="pictures"
            accept={accepted}
            multiple
            onFiles={send}
            className={`${layout.visuallyHidden} ${media.file}`}
          />
          <label htmlFor="pictures" className={`${buttons.button} ${buttons.main}`}>
            {t('mediaUpload.choose')}
          </label>
          <span className={styles.camera}>
            <FileChooser
              id="camera"
              accept="image/*"
              capture="environment"
              onFiles={send}
              className={`${layout.visuallyHidden} ${media.file}`}
            />
            <label htmlFor="camera" className={buttons.button}>
              {t('mediaUpload.camera')}
            </label>
          </span>
        </div>
        <p className={layout.quiet}>{t('mediaUpload.kinds', { maxMegabytes: uploadLimits.maxImageMegabytes })}</p>
      </div>
      <p className={layout.intro} role="status">
        {progress
          ? describeProgress(progress, t)
          : rows.length + refused.length > 0
            ? describeCounts(counts, t)
            : t('mediaUpload.nothing')}
      </p>
      {progress && progress.total > 1 && (
        <progress
          className={styles.progress}
          aria-label={t('mediaUpload.progress')}
          value={progress.done}
          max={progress.total}
        />
      )}
      {refused.length > 0 && (
        <Notice label={t('mediaUpload.refusedTitle')} tone="warn">
          <ul>
            {refused.map(({ file, why }, index) => (
              <li key={`${index} ${file.name}`}>
                <strong>{file.name}</strong>
                {why.startsWith(':') ? '\u00a0' : ' '}
                {why}
              </li>
            ))}
          </ul>
          {refused.some(({ canTryAgain }) => canTryAgain) && (
            <button type="button" className={buttons.button} onClick={sendAgain}>
              {t('mediaUpload.again')}
            </button>
          )}
        </Notice>
      )}
      {rows.length > 1 && (
        <form className={styles.same} onSubmit={applyCredit}>
          <div>
            <label htmlFor="same-credit" className={forms.label}>
              {t('mediaUpload.sameCredit')}
            </label>
            <input id="same-credit" name="credit" className={forms.input} autoComplete="off" />
          </div>
          <button type="submit" className={buttons.button}>
            {t('mediaUpload.apply')}
          </button>
        </form>
      )}
      {rows.length > 1 && (
        <form className={styles.same} onSubmit={applyTags}>
          <div>
            <label htmlFor="same-tags" className={forms.label}>
              {t('mediaUpload.sameTags')}
            </label>
            <input
              id="same-tags"
              name="tags"
              className={forms.input}
              list="existing-tags"
              autoComplete="off"
              onInput={(event) => event.currentTarget.setCustomValidity('')}
            />
          </div>
          <button type="submit" className={buttons.button}>
            {t('mediaUpload.addTags')}
          </button>
        </form>
      )}
      {rows.length > 0 && (
        <>
          <h2 className={layout.visuallyHidden}>{t('mediaUpload.rows')}</h2>
          <ul className={styles.rows}>
            {rows.map((item) => (
              <MediaRow
                key={item.id}
                item={item}
                language={language}
                api={api}
                admin={admin}
                staysOpen={staysOpen}
                forAll={forAll}
                existingTags={existingTags}
                tagList="existing-tags"
                onTagged={(more) => setExistingTags((current) => addTags(current, more))}
                onSaved={(complete) => {
                  setSaved((current) => new Set([...current, item.id]));
                  picker?.onComplete(complete);
                }}
                onChoose={picker?.onChoose}
                onTakenOff={() => setRows((current) => current.filter(({ id }) => id !== item.id))}
              />
            ))}
          </ul>
          <ExistingTags id="existing-tags" tags={existingTags} />
          <p className={layout.quiet}>{t('mediaUpload.stays', { days: uploadLimits.unfinishedMediaDays })}</p>
        </>
      )}
      {!picker && (
        <p>
          <a className={layout.more} href={`${admin}/collections/media`}>
            {t('mediaUpload.back')}
          </a>
        </p>
      )}
    </>
  );
}
