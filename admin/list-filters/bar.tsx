'use client';

import { useAuth, useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui';
import type { Where } from 'payload';
import { lazy, Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ListDate } from '@/collections/panel-components/lists';
import type { SavedFilter } from '@/editorial/list-filters/store';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { OutsideForm } from '../ui/outside-form';
import frame from '../ui/view.module.css';
import styles from './bar.module.css';
import {
  type Condition,
  hasCondition,
  hasSameShape,
  isFiltered,
  isSameFilter,
  withConditions,
  withoutCondition,
  withoutConditions,
} from './conditions';
import { DateFilter } from './date-filter';

const ManageDialog = lazy(async () => ({ default: (await import('./manage-dialog')).ManageDialog }));
const SaveDialog = lazy(async () => ({ default: (await import('./save-dialog')).SaveDialog }));

type ListQuery = {
  where?: Where | undefined;
  search?: string | undefined;
  sort?: string | string[] | undefined;
  page?: number;
};

type ListFilterBarProps = {
  /** Whether the list knows who changed its documents last. */
  hasEditor: boolean;
  dates: readonly ListDate[];
};

/** Above a list: one's own changes, dates as people type them, and filters that were kept. Not in the list of a picker. */
export function ListFilterBar(props: ListFilterBarProps) {
  const { isInDrawer } = useListDrawerContext();
  const { collectionSlug } = useListQuery();
  if (isInDrawer || !collectionSlug) return null;
  return <Bar key={collectionSlug} {...props} collection={collectionSlug} />;
}

function Bar({ hasEditor, dates, collection }: ListFilterBarProps & { collection: string }) {
  const t = useT();
  const { user } = useAuth();
  const { config } = useConfig();
  const { query, refineListData } = useListQuery();
  const [filters, setFilters] = useState<readonly SavedFilter[]>([]);
  const [opened, setOpened] = useState<'save' | 'manage' | null>(null);
  const [hasDates, setHasDates] = useState(false);
  const api = `${config.routes.api}/editorial/list-filters/${collection}`;
  // Above the table of a list whose filters can't be read, the rest works.
  useEffect(() => {
    const end = new AbortController();
    requestJson<{ filters: SavedFilter[] }>(api, { t, signal: end.signal }).then(
      (result) => result.ok && setFilters(result.body.filters),
    );
    return () => end.abort();
  }, [api, t]);

  const where = query.where as Where | undefined;
  const shown = { where, search: query.search, sort: query.sort };
  const refine = (next: ListQuery) => void refineListData(next as Parameters<typeof refineListData>[0]);
  function show(next: ListQuery) {
    // Payload's filter forgets the values that it has shown.
    if (hasSameShape(where, next.where)) flushSync(() => refine({ ...next, where: undefined }));
    refine({ ...next, page: 1 });
  }
  const byMe: Condition = { updatedBy: { equals: user?.id } };
  const isByMe = hasCondition(where, byMe);
  const usedDate = dates.find(({ path }) => uses(where, path));
  const current = filters.find((each) => isSameFilter(each.query, shown));

  return (
    <div className={`${frame.view} ${styles.bar}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form, and these act at once. */}
      <div role="group" aria-label={t('listFilters.name')} className={styles.chips}>
        {hasEditor && (
          <button
            type="button"
            className={styles.chip}
            aria-pressed={isByMe}
            onClick={() => show({ where: isByMe ? withoutCondition(where, byMe) : withConditions(where, [byMe]) })}
          >
            {t('listFilters.byMe')}
          </button>
        )}
        <button
          type="button"
          className={styles.chip}
          aria-expanded={hasDates}
          aria-controls="list-dates"
          onClick={() => setHasDates(!hasDates)}
        >
          {t('listFilters.byDate')}
        </button>
        {filters.map((filter) => (
          <button
            key={filter.id}
            type="button"
            className={styles.chip}
            aria-pressed={filter === current}
            onClick={() => show(filter === current ? everything : { ...everything, ...(filter.query as ListQuery) })}
          >
            {filter.isShared ? t('listFilters.ofTeam', { name: filter.name }) : filter.name}
          </button>
        ))}
        {isFiltered(shown) && !current && (
          <button type="button" className={buttons.link} onClick={() => setOpened('save')}>
            {t('listFilters.save')}
          </button>
        )}
        {filters.length > 0 && (
          <button type="button" className={buttons.link} onClick={() => setOpened('manage')}>
            {t('listFilters.manage')}
          </button>
        )}
      </div>
      <div id="list-dates" hidden={!hasDates}>
        {hasDates && (
          <DateFilter
            dates={dates}
            used={usedDate?.path}
            onFilter={(path, conditions) =>
              show({
                where: withConditions(
                  dates.reduce((rest, date) => withoutConditions(rest, isAbout(date.path)), where),
                  path ? conditions : [],
                ),
              })
            }
          />
        )}
      </div>
      {opened && (
        <OutsideForm>
          <Suspense>
            {opened === 'save' ? (
              <SaveDialog
                api={api}
                query={shown}
                filters={filters}
                onClose={() => setOpened(null)}
                onFilters={setFilters}
              />
            ) : (
              <ManageDialog api={api} filters={filters} onClose={() => setOpened(null)} onFilters={setFilters} />
            )}
          </Suspense>
        </OutsideForm>
      )}
    </div>
  );
}

/** Payload's search field takes a search that is taken away for one that is still to be sent, and an empty one for none. */
const everything: ListQuery = { where: undefined, search: '' };

const isAbout = (path: string) => (condition: Condition) => path in condition;
const uses = (where: Where | undefined, path: string): boolean => JSON.stringify(where ?? {}).includes(`"${path}":`);
