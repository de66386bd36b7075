'use client';

import { PopupList, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Usable } from '@/editorial/links/nouns';
import { inLanguage } from '@/lib/words';
import { LeaveDialog } from './leave-dialog';
import { type Act, actions } from './words';

type LeaveItemProps = { act: Act; collection: Usable; id: string };

/** An item of the document's menu that asks before something leaves the site. */
export function LeaveItem({ act, collection, id }: LeaveItemProps) {
  const { isTrashed, hasPublishedDoc, hasPublishPermission } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  if (isTrashed || (act === 'takeOff' && !(hasPublishedDoc && hasPublishPermission))) return null;
  const close = () => {
    setOpen(false);
    // The menu that held the item is closed: its button is where the focus was.
    document.querySelector<HTMLElement>('.doc-controls__popup button')?.focus();
  };
  return (
    <>
      <PopupList.Button id={`leave-${act}`} onClick={() => setOpen(true)}>
        {inLanguage(actions[act], i18n.language)}
      </PopupList.Button>
      {/* Out of the menu, which hides what it holds when it closes. */}
      {open &&
        createPortal(
          <LeaveDialog act={act} collection={collection} id={id} title={title} onClose={close} />,
          document.body,
        )}
    </>
  );
}
