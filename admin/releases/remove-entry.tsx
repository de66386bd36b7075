'use client';

import { useT } from '../texts/use-t';
import layout from '../ui/layout.module.css';
import { SendForm } from '../ui/send-form';

type RemoveEntryProps = { action: string; collection: string; id: string; title: string };

/** Removes a document from a release; the document stays as it is. */
export function RemoveEntry({ action, collection, id, title }: RemoveEntryProps) {
  const t = useT();
  const button = (
    <>
      {t('releases.remove')}
      <span className={layout.visuallyHidden}> {title}</span>
    </>
  );
  const address = `${action}?${new URLSearchParams({ collection, id })}`;
  return <SendForm action={address} method="DELETE" button={button} tone="small" />;
}
