'use client';

import { FieldError, FieldLabel, fieldBaseClass, RenderCustomComponent, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { lazy, Suspense, useId, useState } from 'react';
import { parseVideoAddress } from '@/lib/video/address';
import type { PanelLanguage } from '@/messages/panel/languages';
import { beside } from '../dates/use-date-links';
import type { MediaItem } from '../media/add/media-item';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { State } from '../ui/state';
import { type LookedUp, useLookUp } from './use-look-up';
import styles from './video.module.css';

const MediaPicker = lazy(async () => ({ default: (await import('../media/picker/media-picker')).MediaPicker }));

export type AddressFieldProps = TextFieldClientProps & {
  /** In the field that Payload hands to a component, labels are of the language it was first shown in. */
  labels: Record<PanelLanguage, string>;
};

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/**
 * The address of a video. Pasted, or at a click, its site is asked once for title, duration and a still, which fill what is
 * still empty; the still is added as any picture, with the questions about it.
 */
export function AddressField({ path: givenPath, readOnly, labels }: AddressFieldProps) {
  const t = useT();
  const { path, value, setValue, customComponents, showError, disabled } = useField<string>({
    potentiallyStalePath: givenPath,
  });
  const title = useField<string>({ path: beside(path, 'title') });
  const duration = useField<string>({ path: beside(path, 'duration') });
  const media = useField<string | null>({ path: beside(path, 'media') });
  const { state, lookUp } = useLookUp();
  const [found, setFound] = useState<string | null>(null);
  const [still, setStill] = useState<File | null>(null);
  const video = parseVideoAddress(value ?? '');
  const isReadOnly = Boolean(readOnly || disabled);
  // Not of its path, which is another video's, too, within texts.
  const id = useId();

  function fill({ title: foundTitle, duration: foundDuration, still: foundStill }: LookedUp) {
    const parts: string[] = [];
    if (foundTitle && isEmpty(title.value)) {
      title.setValue(foundTitle);
      parts.push(t('videoForm.foundTitle'));
    }
    if (foundDuration && isEmpty(duration.value)) {
      duration.setValue(foundDuration);
      parts.push(t('videoForm.foundDuration'));
    }
    if (foundStill && !media.value) {
      setStill(foundStill);
      parts.push(t('videoForm.foundPicture'));
    }
    const sentences = [
      parts.length > 0 ? t('videoForm.found', { parts: parts.join(', ') }) : t('videoForm.nothing'),
      ...(foundStill || media.value ? [] : [t('videoForm.noPicture')]),
    ];
    setFound(sentences.join(' '));
  }

  async function ask(url: string) {
    setFound(null);
    const answer = await lookUp(url);
    if (answer) fill(answer);
  }

  function choose([item]: readonly MediaItem[]) {
    if (item) media.setValue(item.id);
    setStill(null);
  }

  return (
    // The checks focus the field by its path.
    <div id={`field-${path.replace(/\./g, '__')}`} className={`${fieldBaseClass} text`}>
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<FieldLabel htmlFor={`${id}-address`} label={labels[t.language]} path={path} />}
      />
      <RenderCustomComponent
        CustomComponent={customComponents?.Error}
        Fallback={<FieldError path={path} showError={showError} />}
      />
      <input
        id={`${id}-address`}
        type="url"
        dir="ltr"
        value={value ?? ''}
        autoComplete="off"
        spellCheck={false}
        disabled={isReadOnly}
        aria-invalid={showError}
        aria-describedby={`${id}-state`}
        onChange={({ target }) => {
          setFound(null);
          setValue(target.value);
        }}
        onPaste={({ clipboardData, currentTarget }) => {
          // Only where it becomes the whole of the address.
          const { selectionStart, selectionEnd, value: before } = currentTarget;
          const isWhole = before === '' || (selectionStart === 0 && selectionEnd === before.length);
          const pasted = clipboardData.getData('text/plain');
          if (isWhole && isEmpty(title.value) && parseVideoAddress(pasted)) ask(pasted.trim());
        }}
      />
      <div className={styles.row}>
        {video && !isReadOnly && (
          <button
            type="button"
            className={`${buttons.button} ${buttons.small}`}
            aria-disabled={state.kind === 'asking'}
            onClick={() => state.kind !== 'asking' && ask(value)}
          >
            {t(state.kind === 'idle' || state.kind === 'asking' ? 'videoForm.lookUp' : 'videoForm.again')}
          </button>
        )}
        <p id={`${id}-state`} className={styles.state} role="status">
          {state.kind === 'asking' && t('videoForm.asking')}
          {state.kind === 'failed' && (
            <State icon="error" tone="warn">
              {state.message}
            </State>
          )}
          {found && (
            <State icon="check" tone="ok">
              {found}
            </State>
          )}
          {(state.kind === 'idle' || (state.kind === 'found' && !found)) && t('videoForm.help')}
        </p>
      </div>
      {still && (
        <Suspense>
          <MediaPicker
            isMany={false}
            max={1}
            taken={[]}
            files={[still]}
            onChoose={choose}
            onClose={() => setStill(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
