import { createLocalReq, type ListViewServerProps } from 'payload';
import { readPages } from '@/editorial/page-tree/read';
import { isEditor } from '@/lib/access';
import { readOwnPreference } from '../own-preference';
import { ListOrTree } from './list-or-tree';
import { isNarrowed, preferenceKey, viewOfPages } from './view-of-pages';

/**
 * The list of pages: as a tree, as long as nothing is searched or filtered and the person has not chosen the list; else
 * Payload's list, with selection, columns and trash.
 */
export async function PagesList({
  collectionConfig: _collectionConfig,
  data: _data,
  i18n: _i18n,
  limit: _limit,
  listSearchableFields: _listSearchableFields,
  locale,
  params: _params,
  payload,
  permissions: _permissions,
  searchParams,
  user,
  ...list
}: ListViewServerProps) {
  if (list.viewType === 'trash' || !user || isNarrowed(searchParams ?? {}, list.queryPreset)) {
    return <ListOrTree {...list} />;
  }
  const { view, open } = viewOfPages(await readOwnPreference(payload, user, preferenceKey));
  if (view === 'list') return <ListOrTree {...list} view={view} />;
  const req = await createLocalReq({ user, ...(locale && { locale: locale.code }) }, payload);
  return (
    <ListOrTree
      {...list}
      view={view}
      tree={{ pages: await readPages(req), open, canPublish: isEditor({ req }), canCreate: list.hasCreatePermission }}
    />
  );
}
