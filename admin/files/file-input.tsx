'use client';

import { useField, useListDrawer } from '@payloadcms/ui';
import { useId } from 'react';
import { fileKinds } from '@/collections/files/file-kinds';
import { colon } from '@/lib/french-spaces';
import { shownName, weightInWords } from '../media/add/media-item';
import media from '../media/media.module.css';
import parts from '../media/picker/field.module.css';
import { idsOf } from '../media/picker/ids';
import { UploadFrame, type UploadInputProps } from '../media/picker/upload-frame';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { useFile } from './use-file';

/** What the dialog of the computer offers. */
const accept = fileKinds.map(({ extension, mimeType }) => `.${extension},${mimeType}`).join();

/** The file of a document: sent from the computer at once, by a button or dropped, or chosen among those of the site. */
export function FileInput({ field, path: givenPath, readOnly, labels }: UploadInputProps) {
  const t = useT();
  const state = useField<string | null>({ potentiallyStalePath: givenPath });
  const { disabled, setValue, value } = state;
  const [id = null] = idsOf(value);
  const { file, isGone, sending, problem, send } = useFile(id, setValue);
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: ['files'] });
  const inputId = useId();
  const isReadOnly = Boolean(readOnly || disabled);
  const canSend = !isReadOnly && sending === null;

  function drop([dropped]: readonly File[]): boolean {
    if (!dropped || !canSend) return false;
    send(dropped);
    return true;
  }

  return (
    <UploadFrame
      field={field}
      labels={labels}
      state={state}
      canTake={canSend}
      onDrop={drop}
      dialogs={
        <ListDrawer
          onSelect={({ doc }) => {
            setValue(String(doc.id));
            closeDrawer();
          }}
        />
      }
    >
      {id && (
        <div className={parts.chosenItem}>
          <div>{file?.thumbnailURL && <img src={file.thumbnailURL} alt="" width="144" height="96" />}</div>
          <div>
            <p className={media.name}>
              <strong>{isGone ? t('filePicker.gone') : shownName(file?.filename)}</strong>
            </p>
            <p className={layout.quiet}>
              {[
                weightInWords(file?.filesize, t.language),
                file?.pages ? t('filePicker.pages', { count: file.pages }) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            <p className={layout.row}>
              {file?.url && (
                <a className={layout.more} href={file.url} target="_blank" rel="noopener">
                  {t('filePicker.open')}
                  <span className={layout.visuallyHidden}>{colon(t.language) + shownName(file.filename)}</span>
                </a>
              )}
              {!isReadOnly && (
                <button type="button" className={buttons.link} onClick={() => setValue(null)}>
                  {t('mediaPicker.remove')}
                  <span className={layout.visuallyHidden}>{colon(t.language) + shownName(file?.filename)}</span>
                </button>
              )}
            </p>
          </div>
        </div>
      )}
      {!isReadOnly && (
        <div className={parts.fieldDrop}>
          <input
            id={inputId}
            type="file"
            accept={accept}
            disabled={!canSend}
            className={`${layout.visuallyHidden} ${media.file}`}
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) send(chosen);
              // The same file can be chosen again.
              event.target.value = '';
            }}
          />
          <label htmlFor={inputId} className={`${buttons.button} ${id ? '' : buttons.main}`}>
            {t(id ? 'filePicker.sendOther' : 'filePicker.send')}
          </label>
          <button type="button" className={buttons.link} onClick={openDrawer}>
            {t('filePicker.choose')}
          </button>
          <span className={layout.quiet}>{t('filePicker.dropHere')}</span>
        </div>
      )}
      <p role="status" className={layout.quiet}>
        {sending !== null && t('filePicker.sending', { name: sending })}
      </p>
      {problem && (
        <p className={forms.error} role="alert">
          {problem}
        </p>
      )}
    </UploadFrame>
  );
}
