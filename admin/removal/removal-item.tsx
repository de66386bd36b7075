'use client';

import { PopupList, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Act } from '@/editorial/deletion/acts';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import { useT } from '../texts/use-t';
import { DocumentRemoval } from './document-removal';

type RemovalItemProps = { act: Act; collection: ReferenceableCollection; id: string };

/** An item of the document's menu that opens the removal dialog. */
export function RemovalItem({ act, collection, id }: RemovalItemProps) {
  const { isTrashed, hasPublishedDoc, hasPublishPermission } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const t = useT();
  const [open, setOpen] = useState(false);
  if (isTrashed || (act === 'takeOff' && !(hasPublishedDoc && hasPublishPermission))) return null;
  const close = () => {
    setOpen(false);
    // The menu with the item is closed: the focus returns to the menu's button.
    document.querySelector<HTMLElement>('.doc-controls__popup button')?.focus();
  };
  return (
    <>
      <PopupList.Button id={`removal-${act}`} onClick={() => setOpen(true)}>
        {t(`removal.actions.${act}`)}
      </PopupList.Button>
      {/* Outside of the menu, which hides its content when it closes. */}
      {open &&
        createPortal(
          <DocumentRemoval act={act} collection={collection} id={id} title={title} onClose={close} />,
          document.body,
        )}
    </>
  );
}
