'use client';

import { EditMany, PublishMany, useAuth, useConfig, useListQuery, useRouteCache, useSelection } from '@payloadcms/ui';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { lazy, Suspense, useCallback, useState } from 'react';
import { type Act, actsOnSelection, hasDrafts } from '@/editorial/deletion/acts';
import type { Selection } from '@/editorial/deletion/selection';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import type { Role } from '@/lib/access';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { OutsideForm } from '../ui/outside-form';
import styles from './selection-bar.module.css';

const SelectionRemoval = lazy(async () => ({ default: (await import('./selection-removal')).SelectionRemoval }));

type Opened = { act: Act; selection: Selection; count: number };

/** What can be done with the rows that are selected in a list; in the trash, also with all that is in it. */
export function SelectionBar({ collection, inTrash }: { collection: ReferenceableCollection; inTrash: boolean }) {
  const t = useT();
  const { user } = useAuth<{ id: string; role?: Role } & Record<string, unknown>>();
  const { getEntityConfig } = useConfig();
  const { count = 0 } = useSelection();
  const { data } = useListQuery();
  const selected = useSelected();
  const refresh = useRefreshedList();
  const [opened, setOpened] = useState<Opened | null>(null);
  const role = user?.role;
  const acts = role ? actsOnSelection(collection, role, inTrash) : [];
  const config = getEntityConfig({ collectionSlug: collection });
  const inAll = data?.totalDocs ?? 0;
  const close = useCallback(() => setOpened(null), []);
  const closeAndRefresh = useCallback(() => {
    setOpened(null);
    refresh();
  }, [refresh]);
  const canEmpty = inTrash && count === 0 && inAll > 0 && acts.includes('delete');

  return (
    <>
      {count > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form, and there is none.
        <div role="group" aria-label={t('removal.selection.name')} className={`${layout.row} ${styles.bar}`}>
          {!inTrash && <EditMany collection={config} />}
          {!inTrash && hasDrafts(collection) && role !== 'contributor' && <PublishMany collection={config} />}
          {acts.map((act) => (
            <button
              key={act}
              type="button"
              className={buttons.link}
              onClick={() => setOpened({ act, selection: selected, count })}
            >
              {t(`removal.actions.${act}`)}
            </button>
          ))}
        </div>
      )}
      {canEmpty && (
        <div className={styles.bar}>
          <button
            type="button"
            className={buttons.link}
            onClick={() => setOpened({ act: 'delete', selection: {}, count: inAll })}
          >
            {t('removal.selection.emptyTrash')}
          </button>
        </div>
      )}
      {opened && (
        <OutsideForm>
          <Suspense>
            <SelectionRemoval {...opened} collection={collection} onClose={close} onRemoved={closeAndRefresh} />
          </Suspense>
        </OutsideForm>
      )}
    </>
  );
}

/** The rows that are selected, or all that the list finds. */
function useSelected(): Selection {
  const { count, selectAll, selectedIDs } = useSelection();
  const { query } = useListQuery();
  // Payload's constant for it is not exported.
  if (String(selectAll) !== 'allAvailable') return { ids: selectedIDs.map(String) };
  return {
    ...(query.where && { where: query.where }),
    ...(query.search && { search: query.search }),
    ...(count !== undefined && { count }),
  };
}

/** Shows the first page of the list again, with nothing selected: the page may have no rows left. */
function useRefreshedList(): () => void {
  const { toggleAll, count } = useSelection();
  const { clearRouteCache } = useRouteCache();
  const router = useRouter();
  const pathname = usePathname();
  const searchParams = useSearchParams();
  return useCallback(() => {
    const query = new URLSearchParams(searchParams ?? undefined);
    query.set('page', '1');
    router.replace(`${pathname}?${query}`);
    clearRouteCache();
    if (count) toggleAll();
  }, [clearRouteCache, count, pathname, router, searchParams, toggleAll]);
}
