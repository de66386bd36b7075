'use client';

import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { SendForm } from '../ui/send-form';

type RemoveEntryProps = { action: string; collection: string; id: string; title: string };

/** Removes a document from a release; the document stays as it is. */
export function RemoveEntry({ action, collection, id, title }: RemoveEntryProps) {
  const t = useT();
  return (
    <SendForm action={`${action}?${new URLSearchParams({ collection, id })}`} method="DELETE">
      <button type="submit" className={`${buttons.button} ${buttons.small}`}>
        {t('releases.remove')}
        <span className={layout.visuallyHidden}> {title}</span>
      </button>
    </SendForm>
  );
}
