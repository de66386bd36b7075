import type { AdminViewServerProps } from 'payload';
import { isEditor } from '@/lib/access';
import { pageSize } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { dayInWords } from '@/lib/moments';
import { requestedPage } from '@/lib/paging';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import layout from '../../ui/layout.module.css';
import lists from '../../ui/list.module.css';
import { PageLinks } from '../../ui/page-links';
import { shownName, weightInWords } from '../add/media-item';
import { MediaFrame, mediaPath } from '../frame';
import media from '../media.module.css';
import { TrashButton } from './trash-button';
import styles from './unused.module.css';

/** Unused media: not referenced by the site or by a draft. One page of an index; each can be moved to the trash. */
export async function UnusedMediaView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { payload, user, i18n } = req;
  const t = getT(i18n.language);
  const isAllowed = isEditor({ req });
  const {
    docs,
    totalDocs,
    totalPages,
    page = 1,
  } = isAllowed
    ? await payload.find({
        collection: 'media',
        locale: sourceLocale,
        where: { and: [{ used: { equals: false } }, { waitingUntil: { equals: null } }] },
        sort: '-createdAt',
        limit: pageSize,
        page: requestedPage(view.searchParams?.page) ?? 1,
        depth: 0,
        overrideAccess: false,
        user,
      })
    : { docs: [], totalDocs: 0, totalPages: 0 };
  const list = mediaPath(payload.config.routes.admin);
  const here = `${list}/unused`;
  return (
    <MediaFrame view={view} title={t('mediaUnused.title')} short={t('mediaUnused.short')} roles={['admin', 'editor']}>
      <p className={layout.intro}>{totalDocs === 0 ? t('mediaUnused.none') : t('mediaUnused.why')}</p>
      <p>
        <a className={layout.more} href={list}>
          {t('mediaUnused.back')}
        </a>
      </p>
      {docs.length > 0 && (
        <ul className={styles.unused} aria-label={t('mediaUnused.listed')}>
          {docs.map(({ id, filename, url, thumbnailURL, alt, filesize, createdAt }) => (
            <li key={id} className={media.picture}>
              <img src={thumbnailURL ?? url ?? ''} alt="" width="360" height="240" loading="lazy" />
              <div>
                <a className={`${lists.title} ${media.name}`} href={`${list}/${id}`}>
                  {shownName(filename)}
                </a>
                <p className={layout.quiet}>{alt}</p>
                <p className={layout.quiet}>
                  {weightInWords(filesize, i18n.language)}, {t('mediaUnused.added')}{' '}
                  {dayInWords(createdAt, panelLanguageOf(i18n.language))}
                </p>
              </div>
              <TrashButton
                id={id}
                name={shownName(filename)}
                language={i18n.language}
                api={payload.config.routes.api}
              />
            </li>
          ))}
        </ul>
      )}
      <PageLinks page={page} pages={totalPages} href={(to) => `${here}?page=${to}`} language={i18n.language} />
    </MediaFrame>
  );
}
