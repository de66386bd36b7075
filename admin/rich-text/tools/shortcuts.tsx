'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { useEffect, useRef, useState } from 'react';
import { textLimits } from '@/lib/limits';
import type { ClientKey, ClientT } from '@/messages/panel/types';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import { Dialog, DialogActions } from '../../ui/dialog';
import { OutsideForm } from '../../ui/outside-form';
import styles from './tools.module.css';

type Shortcut = { keys: ClientKey; does: ClientKey };

const shortcut = (name: (typeof names)[number]): Shortcut => ({
  keys: `textEditor.keys.${name}`,
  does: `textEditor.does.${name}`,
});

const names = [
  'menu',
  'bold',
  'italic',
  'title2',
  'title3',
  'title4',
  'bullets',
  'numbers',
  'deeper',
  'back',
  'quote',
  'line',
  'plain',
  'undo',
  'redo',
] as const;

/** Payload's buttons have no tooltip: gives them one, with their keys. React leaves an attribute that it did not set. */
function nameKeys(help: HTMLElement | null, t: ClientT): void {
  for (const name of ['bold', 'italic'] as const) {
    const button = help?.closest('.fixed-toolbar')?.querySelector(`[data-button-key="${name}"]`);
    button?.setAttribute('title', `${t(`textEditor.does.${name}`)} (${t(`textEditor.keys.${name}`)})`);
  }
}

/** The button that lists the keys of the editor. */
function Help() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => nameKeys(button.current, t), [t]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="toolbar-popup__button toolbar-popup__button-help"
        aria-label={t('textEditor.help')}
        title={t('textEditor.help')}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M2.5 5.5h15v9h-15zM5 8.5h1M8 8.5h1M11 8.5h1M14 8.5h1M6 11.5h8" />
        </svg>
      </button>
      <OutsideForm>
        <Dialog title={t('textEditor.help')} open={open} onClose={() => setOpen(false)}>
          <dl className={styles.keys}>
            {names.map(shortcut).map(({ keys, does }) => (
              <div key={keys} style={{ display: 'contents' }}>
                <dt>
                  <kbd>{t(keys)}</kbd>
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
          <p>{t('textEditor.ratingHelp', { minRatedWords: textLimits.minRatedWords })}</p>
          <DialogActions>
            <button type="button" className={buttons.button} onClick={() => setOpen(false)}>
              {t('textEditor.close')}
            </button>
          </DialogActions>
        </Dialog>
      </OutsideForm>
    </>
  );
}

/** Help about the keys of the editor, at the end of its toolbar. */
export const ShortcutsClient = createClientFeature({
  toolbarFixed: {
    groups: [{ type: 'buttons', key: 'help', order: 90, items: [{ key: 'help', order: 1, Component: Help }] }],
  },
});
