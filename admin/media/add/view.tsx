import type { AdminViewServerProps } from 'payload';
import { roleOf } from '@/lib/access';
import { sourceLocale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { MediaFrame } from '../frame';
import { tagsInUse } from '../tags/in-use';
import { AddMedia } from './add-media-on-demand';
import { maxWaiting, mediaItem } from './media-item';

/** “Ajouter des images”: many at once, and those that this person added before and did not finish. */
export async function AddMediaView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { payload, user, i18n } = req;
  const t = getT(i18n.language);
  const role = roleOf(req);
  const { docs } = role
    ? await payload.find({
        collection: 'media',
        locale: sourceLocale,
        // Only the person's own: the access rules require it, and so does this query.
        where: {
          and: [{ addedBy: { equals: user?.id } }, { waitingUntil: { greater_than: new Date().toISOString() } }],
        },
        sort: 'createdAt',
        limit: maxWaiting,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        user,
      })
    : { docs: [] };
  const waiting = docs.map(mediaItem);
  return (
    <MediaFrame view={view} title={t('mediaUpload.title')} short={t('mediaUpload.short')}>
      <AddMedia
        waiting={waiting}
        tags={await tagsInUse(payload, user, i18n.language)}
        language={i18n.language}
        api={payload.config.routes.api}
        admin={payload.config.routes.admin}
        staysOpen={role !== 'contributor'}
      />
    </MediaFrame>
  );
}
