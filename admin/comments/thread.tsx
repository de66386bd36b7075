'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { ShownComment, ShownThread } from '@/editorial/comments/read';
import { sourceLocale } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import styles from './comments.module.css';
import { Composer } from './composer';
import { splitAtMentions } from './mentions';
import type { useChangeComments } from './use-comments';

type ThreadProps = {
  documentKey: string;
  thread: ShownThread;
  change: ReturnType<typeof useChangeComments>;
  /** Says to screen readers what was done. */
  onSaid: (text: string) => void;
};

/** One thread: the words it is about, its comments, and what can be done with it. */
export function Thread({ documentKey, thread, change, onSaid }: ThreadProps) {
  const t = useT();
  const id = useId();
  const [isReplying, setReplying] = useState(false);
  const [problem, setProblem] = useState('');
  const { locale, state, quote, resolved, comments } = thread;
  const path = `/threads/${thread.id}`;

  async function setResolved(isResolved: boolean) {
    const result = await change({ path: `${path}/resolved`, body: { isResolved } });
    setProblem(result.ok ? '' : result.error.message);
    if (!result.ok) return;
    onSaid(t(isResolved ? 'comments.nowResolved' : 'comments.nowOpen'));
    // It stands elsewhere now, and the button that had the focus with it.
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  }

  return (
    <section className={styles.thread} aria-labelledby={id}>
      <h3 className={styles.quote} id={id} tabIndex={-1}>
        {quote ? t('common.quoted', { text: quote }) : t('comments.withoutWords')}
        {locale && locale !== sourceLocale && <span className={styles.last}> {languageTitle(t.language, locale)}</span>}
      </h3>
      {state === 'changed' && <p className={styles.last}>{t('comments.changed')}</p>}
      <ul className={styles.comments}>
        {comments.map((comment) => (
          <Comment key={comment.id} {...{ documentKey, comment, change, onSaid }} />
        ))}
      </ul>
      {resolved && <p className={styles.last}>{t('comments.resolvedBy', resolved)}</p>}
      {isReplying && resolved === null ? (
        <Composer
          name={`${documentKey} ${thread.id}`}
          label={t('comments.yourReply')}
          hasFocus
          onCancel={() => setReplying(false)}
          onSend={async (written) => {
            const result = await change({ path: `${path}/replies`, body: written });
            if (result.ok) {
              setReplying(false);
              onSaid(t('comments.sent'));
              document.getElementById(id)?.focus();
            }
            return result;
          }}
        />
      ) : (
        <div className={layout.row}>
          {resolved === null && (
            <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => setReplying(true)}>
              {t('comments.reply')}
            </button>
          )}
          <button
            type="button"
            className={`${buttons.button} ${buttons.small}`}
            onClick={() => void setResolved(resolved === null)}
          >
            {t(resolved === null ? 'comments.resolve' : 'comments.reopen')}
          </button>
        </div>
      )}
      <p className={forms.error} role="alert" hidden={!problem}>
        {problem}
      </p>
    </section>
  );
}

type CommentProps = Omit<ThreadProps, 'thread'> & { comment: ShownComment };

function Comment({ documentKey, comment, change, onSaid }: CommentProps) {
  const t = useT();
  const { id, text, mentions, by, when, isEdited, isYours } = comment;
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null);
  const [problem, setProblem] = useState('');
  const root = useRef<HTMLLIElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // The safe choice, in the place of the button that had the focus.
  useEffect(() => {
    if (doing === 'delete') keep.current?.focus();
  }, [doing]);

  async function remove() {
    const window = root.current?.closest('dialog');
    const result = await change({ path: `/${id}`, method: 'DELETE' });
    setProblem(result.ok ? '' : result.error.message);
    if (!result.ok) return;
    onSaid(t('comments.deleted'));
    window?.querySelector<HTMLElement>('button')?.focus();
  }

  return (
    <li ref={root} tabIndex={-1}>
      <p className={styles.by}>
        <strong>{by}</strong>, {when}
        {isEdited && ` (${t('comments.edited')})`}
      </p>
      {doing === 'edit' ? (
        <Composer
          name={`${documentKey} ${id}`}
          label={t('comments.edit')}
          initial={{ text, mentions }}
          hasFocus
          onCancel={() => setDoing(null)}
          onSend={async (written) => {
            const result = await change({ path: `/${id}`, body: written });
            if (result.ok) {
              setDoing(null);
              onSaid(t('comments.sent'));
              root.current?.focus();
            }
            return result;
          }}
        />
      ) : (
        <p className={styles.text}>
          {splitAtMentions(
            text,
            mentions.map(({ name }) => name),
          ).map((part) =>
            part.isMention ? <strong key={part.at}>{part.text}</strong> : <span key={part.at}>{part.text}</span>,
          )}
        </p>
      )}
      {isYours && doing === null && (
        <div className={styles.own}>
          <button type="button" className={buttons.link} onClick={() => setDoing('edit')}>
            {t('comments.edit')}
          </button>
          <button type="button" className={buttons.link} onClick={() => setDoing('delete')}>
            {t('comments.delete')}
          </button>
        </div>
      )}
      {doing === 'delete' && (
        <div className={styles.own}>
          <span>{t('comments.deleteSure')}</span>
          <button type="button" className={buttons.link} ref={keep} onClick={() => setDoing(null)}>
            {t('comments.keep')}
          </button>
          <button type="button" className={buttons.link} onClick={() => void remove()}>
            {t('comments.deleteNow')}
          </button>
        </div>
      )}
      <p className={forms.error} role="alert" hidden={!problem}>
        {problem}
      </p>
    </li>
  );
}
