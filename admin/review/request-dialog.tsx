'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';
import { textLimits } from '@/lib/limits';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { useFocusObstacle } from '../unsaved-changes/use-focus-obstacle';
import styles from './request-dialog.module.css';

type RequestDialogProps = {
  /** Path of the endpoints, without its last part. */
  api: string;
  /** Address of the review for editors. */
  page: string;
  requested: { collection: string; id: string };
  isEditor: boolean;
  isMine: boolean;
  review: { state: 'none' | 'in-review' | 'sent-back'; by: string | null; note: string | null; at: string | null };
};

/**
 * The button shows the state of the review; its dialog requests one, withdraws the request, or shows why it was sent
 * back.
 */
export function RequestDialog({ api, page, requested, isEditor, isMine, review }: RequestDialogProps) {
  const router = useRouter();
  const { isTrashed, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<readonly string[] | null>(null);
  const [isSending, setSending] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const t = useT();
  const focusObstacle = useFocusObstacle();
  const isRequested = review.state === 'in-review';
  const title = t(
    isRequested
      ? 'reviewRequest.requested'
      : review.state === 'sent-back'
        ? 'reviewRequest.sentBack'
        : 'reviewRequest.ask',
  );

  async function send() {
    if (isSending) return;
    setSending(true);
    const body = { ...requested, note: note.current?.value ?? '' };
    const path = `${api}/${isRequested ? 'withdraw' : 'ask'}`;
    const result = await requestJson(path, { method: 'POST', body, t });
    setSending(false);
    setRefused(result.ok ? null : result.error.messages);
    if (!result.ok) return;
    setOpen(false);
    router.refresh();
  }

  // In the trash, or without unpublished changes, there is nothing to review.
  const hasNothingNew = review.state === 'none' && hasPublishedDoc && unpublishedVersionCount === 0;
  if (isTrashed || hasNothingNew) return null;
  return (
    <>
      <Button
        className={isEditor ? '' : styles.last}
        buttonStyle={isEditor || isRequested ? 'secondary' : 'primary'}
        size="medium"
        margin={false}
        onClick={() => {
          // What is asked to be reviewed must be what was typed; a request can be withdrawn in any case.
          if (!isRequested && focusObstacle()) return;
          setRefused(null);
          setOpen(true);
        }}
      >
        {title}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        {review.state !== 'none' && <p className={layout.quiet}>{[review.by, review.at].filter(Boolean).join(', ')}</p>}
        {/* The note of a finished review was about another version. */}
        {review.state !== 'none' && review.note && <blockquote className={layout.source}>{review.note}</blockquote>}
        {isRequested && <p>{t('reviewRequest.waiting')}</p>}
        {isRequested && isEditor && (
          <p>
            <a href={page}>{t('reviewRequest.review')}</a>
          </p>
        )}
        {/* No form of its own: it is inside the document’s form. */}
        <div className={layout.stack}>
          {refused && (
            <Notice label={t('reviewAnswer.notDone')} tone="bad" role="alert">
              {refused.map((message) => (
                <p key={message}>{message}</p>
              ))}
            </Notice>
          )}
          {!isRequested && (
            <>
              <div className={forms.field}>
                <label htmlFor={id}>{t('reviewRequest.note')}</label>
                <p className={forms.hint} id={`${id}-hint`}>
                  {t('reviewRequest.noteHint')}
                </p>
                <textarea
                  ref={note}
                  className={forms.input}
                  id={id}
                  maxLength={textLimits.maxNoteLength}
                  aria-describedby={`${id}-hint`}
                />
              </div>
              <p className={layout.quiet}>{t('reviewRequest.consequence')}</p>
            </>
          )}
          <DialogActions>
            <button type="button" className={buttons.button} onClick={() => setOpen(false)}>
              {t(isRequested ? 'reviewRequest.close' : 'reviewRequest.cancel')}
            </button>
            {(!isRequested || isMine || isEditor) && (
              <button
                type="button"
                className={`${buttons.button} ${isRequested ? '' : buttons.main}`}
                aria-disabled={isSending}
                onClick={send}
              >
                {t(
                  isRequested
                    ? 'reviewRequest.withdraw'
                    : review.state === 'sent-back'
                      ? 'reviewRequest.askAgain'
                      : 'reviewRequest.send',
                )}
              </button>
            )}
          </DialogActions>
        </div>
      </Dialog>
    </>
  );
}
