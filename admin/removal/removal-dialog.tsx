'use client';

import type { ReactNode } from 'react';
import type { Act } from '@/editorial/deletion/acts';
import type { UsageAnswer } from '@/editorial/links/usage-endpoint';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { UsageTable } from '../usage/usage-table';
import { Refusal } from './refusal';

/** What the dialog says of a document, or of a selection. */
export type RemovalTexts = {
  question: string;
  consequence: string;
  /** Label of the safe choice. */
  keep: string;
  /** Where nothing uses it. */
  unused: string;
  /** How many places use it; heading of their table. */
  places: (count: number) => string;
  caption: string;
  /** How many places the table leaves out. */
  morePlaces: (count: number) => string;
  hint?: string | undefined;
};

type RemovalDialogProps = {
  act: Act;
  texts: RemovalTexts;
  /** Null while it is looked for. */
  answer: UsageAnswer | null;
  /** Why a request failed. */
  failure: string | null;
  /** Whether there is anything to remove. */
  isRemovable?: boolean;
  onLook: () => void;
  onRemove: () => void;
  onClose: () => void;
  /** What is removed, where the question does not name it. */
  children?: ReactNode;
};

/** Confirms a removal, with the usages; or explains why it is refused, and what to do. */
export function RemovalDialog({ answer, failure, onClose, onLook, ...rest }: RemovalDialogProps) {
  const t = useT();
  const { act, texts, isRemovable = true, onRemove, children } = rest;
  if (answer?.refusal) {
    return (
      <Dialog title={answer.refusal} open onClose={onClose}>
        <Refusal answer={answer} morePlaces={texts.morePlaces} onClose={onClose} onCheckAgain={onLook} />
      </Dialog>
    );
  }
  return (
    <Dialog title={texts.question} open onClose={onClose}>
      {isRemovable && <p>{texts.consequence}</p>}
      {children}
      {failure !== null && (
        <Notice label={t('removal.failedLabel')} tone="bad" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      {!answer && failure === null && <p role="status">{t('removal.loading')}</p>}
      {answer && isRemovable && <Usages answer={answer} texts={texts} />}
      <DialogActions>
        {/* biome-ignore lint/a11y/noAutofocus: a dialog begins on the safe choice. */}
        <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={onClose} autoFocus>
          {isRemovable ? texts.keep : t('removal.close')}
        </button>
        {answer && isRemovable && (
          <button type="button" className={`${buttons.button} ${buttons.bad}`} onClick={onRemove}>
            {t(`removal.actions.${act}`)}
          </button>
        )}
        {!answer && failure !== null && (
          <button type="button" className={buttons.button} onClick={onLook}>
            {t('removal.retry')}
          </button>
        )}
      </DialogActions>
      {texts.hint && <p className={layout.quiet}>{texts.hint}</p>}
    </Dialog>
  );
}

function Usages({ answer: { references, total }, texts }: { answer: UsageAnswer; texts: RemovalTexts }) {
  const t = useT();
  if (total === 0) return <p>{texts.unused}</p>;
  return (
    <>
      <p>{texts.places(total)}</p>
      <UsageTable caption={texts.caption} references={references} t={t} inNewTab />
      {total > references.length && <p>{texts.morePlaces(total - references.length)}</p>}
    </>
  );
}
