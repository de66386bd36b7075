'use client';

import { useRef, useState } from 'react';
import { pointQuery } from '@/lib/form-point';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog } from '../ui/dialog';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { Composer } from './composer';
import type { CommentsProps } from './props';
import { openComments, type Place, threadsAt, useThreads } from './store';
import { Thread } from './thread';
import { useChangeComments } from './use-comments';

type WindowProps = Omit<CommentsProps, 'initial'> & { opened: Place | null };

/** The comments on one place, at the side of the page. */
export function CommentsWindow({ documentKey, opened, locales, form, goTo }: WindowProps) {
  const t = useT();
  const threads = useThreads(documentKey);
  const change = useChangeComments(documentKey);
  const [said, setSaid] = useState('');
  // What a closing window shows.
  const last = useRef(opened);
  if (opened) last.current = opened;
  const place = last.current;
  if (!place) return null;

  const shown = new Set([...locales, place.locale]);
  const here = threadsAt(threads, place.path, [...shown]);
  const open = here.filter(({ resolved }) => resolved === null);
  const resolved = here.filter((thread) => thread.resolved !== null);
  const isGone = here.some(({ state }) => state === 'gone');
  const go = place.locale === locales[0] ? goTo?.(place.path) : null;
  const close = () => openComments(documentKey, null);
  const thread = (each: (typeof here)[number]) => (
    <Thread key={each.id} {...{ documentKey, thread: each, change }} onSaid={setSaid} />
  );
  return (
    <Dialog title={t('comments.about', { place: place.name })} open={opened !== null} onClose={close} isAtSide>
      <div className={layout.row}>
        <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={close}>
          {t('comments.close')}
        </button>
        {!isGone &&
          (go ? (
            <button
              type="button"
              className={`${buttons.button} ${buttons.small}`}
              onClick={() => {
                close();
                go();
              }}
            >
              {t('comments.goTo')}
            </button>
          ) : (
            <a className={`${buttons.button} ${buttons.small}`} href={form + pointQuery(place.path, place.locale)}>
              {t('comments.goTo')}
            </a>
          ))}
      </div>
      {isGone && (
        <Notice label={t('comments.gone')} tone="warn">
          <p>{t('comments.goneHint')}</p>
        </Notice>
      )}
      {open.map(thread)}
      {!isGone && (
        <Composer
          key={place.path}
          name={`${documentKey} ${place.path} ${place.locale}`}
          label={t(open.length > 0 ? 'comments.another' : 'comments.yours')}
          quote={place.quote}
          hasFocus={here.length === 0}
          onSend={async (written) => {
            const { path, locale, quote = '' } = place;
            const result = await change({ body: { ...written, path, locale, quote } });
            if (result.ok) setSaid(t('comments.sent'));
            return result;
          }}
        />
      )}
      {resolved.length > 0 && (
        <details open={open.length === 0 || undefined}>
          <summary>{t('comments.resolved', { count: resolved.length })}</summary>
          {resolved.map(thread)}
        </details>
      )}
      <p className={layout.visuallyHidden} role="status">
        {said}
      </p>
    </Dialog>
  );
}
