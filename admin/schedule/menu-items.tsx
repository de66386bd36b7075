'use client';

import { PopupList, useAuth, useDocumentInfo } from '@payloadcms/ui';
import type { Role } from '@/lib/access';
import { useT } from '../texts/use-t';
import { openFor } from './opening';

/** "Programmer", "Ajouter à une publication groupée" and "Partager l'aperçu" in the menu of a document. */
export function PublicationMenuItems() {
  const { id, isTrashed } = useDocumentInfo();
  const { user } = useAuth<{ id: string; role?: Role } & Record<string, unknown>>();
  const t = useT();
  if (!id || isTrashed) return null;
  return (
    <>
      {user?.role !== 'contributor' && (
        <PopupList.Button id="action-schedule" onClick={() => openFor('schedule', String(id))}>
          {t('schedule.title')}
        </PopupList.Button>
      )}
      <PopupList.Button id="action-release" onClick={() => openFor('release', String(id))}>
        {t('releases.addTo')}
      </PopupList.Button>
      <PopupList.Button id="action-share-preview" onClick={() => openFor('share', String(id))}>
        {t('schedule.share')}
      </PopupList.Button>
    </>
  );
}
