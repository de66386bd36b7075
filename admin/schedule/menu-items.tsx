'use client';

import { PopupList, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { Role } from '@/lib/access';
import { inLanguage, words } from '@/lib/words';
import { openFor } from './opening';

const schedule = words('Programmer', 'Schedule', 'Programar');
const share = words('Partager l’aperçu', 'Share the preview', 'Compartir la vista previa');

/** "Programmer" and "Partager l'aperçu" in the menu of a document. */
export function PublicationMenuItems() {
  const { id, isTrashed } = useDocumentInfo();
  const { user } = useAuth<{ id: string; role?: Role } & Record<string, unknown>>();
  const { i18n } = useTranslation();
  if (!id || isTrashed) return null;
  return (
    <>
      {user?.role !== 'contributor' && (
        <PopupList.Button id="action-schedule" onClick={() => openFor('schedule', String(id))}>
          {inLanguage(schedule, i18n.language)}
        </PopupList.Button>
      )}
      <PopupList.Button id="action-share-preview" onClick={() => openFor('share', String(id))}>
        {inLanguage(share, i18n.language)}
      </PopupList.Button>
    </>
  );
}
