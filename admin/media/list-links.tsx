import type { ServerProps } from 'payload';
import { roleOf } from '@/lib/access';
import { getT } from '@/messages/panel';
import buttons from '../ui/button.module.css';
import frame from '../ui/view.module.css';
import { mediaPath } from './frame';
import { ListFilters } from './grid/list-filters';
import styles from './media.module.css';
import { tagsInUse } from './tags/in-use';

/** Above the list of media: links to add many, to continue unfinished ones and to list unused ones; filter by tag. */
export async function MediaListLinks({ i18n, payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null } as Parameters<typeof roleOf>[0]);
  if (!role || !user) return null;
  const { totalDocs: waiting } = await payload.count({
    collection: 'media',
    where: {
      and: [{ addedBy: { equals: user.id } }, { waitingUntil: { greater_than: new Date().toISOString() } }],
    },
    // By the same access rules as the target page.
    overrideAccess: false,
    user,
  });
  const tags = await tagsInUse(payload, user, i18n.language);
  const list = mediaPath(payload.config.routes.admin);
  const t = getT(i18n.language);
  return (
    <div className={`${frame.view} ${styles.listLinks}`}>
      <a className={`${buttons.button} ${buttons.main}`} href={`${list}/add`}>
        {t('mediaUpload.title')}
      </a>
      {waiting > 0 && <a href={`${list}/add`}>{t('mediaStates.waiting', { count: waiting })}</a>}
      {role !== 'contributor' && <a href={`${list}/unused`}>{t('mediaStates.unused')}</a>}
      <ListFilters tags={tags} />
    </div>
  );
}
