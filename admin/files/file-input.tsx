'use client';

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
  useField,
  useListDrawer,
} from '@payloadcms/ui';
import type { UploadFieldClientProps } from 'payload';
import { type DragEvent, useId, useState } from 'react';
import { fileKinds } from '@/collections/files/file-kinds';
import { colon } from '@/lib/french-spaces';
import type { PanelLanguage } from '@/messages/panel/languages';
import { shownName, weightInWords } from '../media/add/media-item';
import media from '../media/media.module.css';
import { droppedFiles, hasFiles } from '../media/picker/files-of';
import { idsOf } from '../media/picker/ids';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import frame from '../ui/view.module.css';
import { useFile } from './use-file';

export type FileFieldProps = UploadFieldClientProps & {
  /** In the field that Payload hands to a component, labels are of the language it was first shown in. */
  labels: Record<PanelLanguage, string>;
};

/** What the dialog of the computer offers. */
const accept = fileKinds.map(({ extension, mimeType }) => `.${extension},${mimeType}`).join();

/** The file of a document: sent from the computer at once, by a button or dropped, or chosen among those of the site. */
export function FileInput({ field, path: givenPath, readOnly, labels }: FileFieldProps) {
  const { admin, required, localized } = field;
  const t = useT();
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: givenPath,
  });
  const { AfterInput, BeforeInput, Description, Error: ErrorMessage, Label } = customComponents ?? {};
  const [id = null] = idsOf(value);
  const { file, isGone, sending, problem, send } = useFile(id, setValue);
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: ['files'] });
  const [isOver, setIsOver] = useState(false);
  const inputId = useId();
  const isReadOnly = Boolean(readOnly || disabled);
  const canSend = !isReadOnly && sending === null;

  function drop(event: DragEvent) {
    setIsOver(false);
    const [dropped] = droppedFiles(event.dataTransfer);
    if (!dropped || !canSend) return;
    event.preventDefault();
    send(dropped);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button inside does the same.
    <div
      id={`field-${path.replace(/\./g, '__')}`}
      className={[fieldBaseClass, media.field, showError && 'error', isOver && media.fieldOver]
        .filter(Boolean)
        .join(' ')}
      onDragOver={(event) => {
        if (!canSend || !hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
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
      <div className={`${frame.view} ${media.fieldBody}`}>
        {id && (
          <div className={media.chosenItem}>
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
          <div className={media.fieldDrop}>
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
      </div>
      {AfterInput}
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
      <ListDrawer
        onSelect={({ doc }) => {
          setValue(String(doc.id));
          closeDrawer();
        }}
      />
    </div>
  );
}
