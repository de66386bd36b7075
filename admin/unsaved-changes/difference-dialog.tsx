'use client';

import { ShimmerEffect, useServerFunctions } from '@payloadcms/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import { OutsideForm } from '../ui/outside-form';
import type { DifferenceRequest } from './difference';
import { sent } from './values';

type DifferenceDialogProps = {
  subject: Omit<DifferenceRequest, 'values'>;
  values: Record<string, unknown>;
  onClose: () => void;
};

/** Shows what the words of a form change in the document as it is stored. */
export function DifferenceDialog({ subject, values, onClose }: DifferenceDialogProps) {
  const { collection, global, id, locale } = subject;
  const { serverFunction } = useServerFunctions();
  const t = useT();
  const [content, setContent] = useState<ReactNode>(<ShimmerEffect height={160} />);

  // Once: the words that it was opened for.
  useEffect(() => {
    let isClosed = false;
    const args = { collection, global, id, locale, values: sent(values, collection) } satisfies DifferenceRequest;
    const failed = <p role="alert">{t('unsavedChanges.noDifference')}</p>;
    Promise.resolve(serverFunction({ name: 'unsaved-difference', args })).then(
      (difference) => !isClosed && setContent((difference as ReactNode) ?? failed),
      // No answer, or one that is an error.
      () => !isClosed && setContent(failed),
    );
    return () => {
      isClosed = true;
    };
  }, []);

  return (
    <OutsideForm>
      <Dialog title={t('unsavedChanges.differenceTitle')} open onClose={onClose}>
        {content}
        <DialogActions>
          <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={onClose}>
            {t('unsavedChanges.close')}
          </button>
        </DialogActions>
      </Dialog>
    </OutsideForm>
  );
}
