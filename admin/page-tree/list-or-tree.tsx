'use client';

import { ShimmerEffect, useListDrawerContext, usePreferences, useRouteCache } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import { lazy, Suspense, useTransition } from 'react';
import { ListWithUsage } from '../removal/list';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import frame from '../ui/view.module.css';
import type { PageTreeProps } from './page-tree';
import styles from './page-tree.module.css';
import { preferenceKey, type ViewOfPages } from './view-of-pages';

/** Loaded with the list of pages: every page of the panel loads this file. */
const PageTree = lazy(async () => ({ default: (await import('./page-tree')).PageTree }));

type ListOrTreeProps = ListViewClientProps & {
  /** What the person has chosen; without it there is no choice, as in the trash or with a filter. */
  view?: ViewOfPages['view'];
  tree?: PageTreeProps;
};

/** Payload's list of pages, or the tree in the place of its table. */
export function ListOrTree({ view, tree, ...list }: ListOrTreeProps) {
  const { isInDrawer } = useListDrawerContext();
  if (!view || isInDrawer) return <ListWithUsage {...list} />;
  const switchView = <ViewSwitch view={view} />;
  if (!tree) {
    return <ListWithUsage {...list} BeforeListTable={[list.BeforeListTable, <div key="view">{switchView}</div>]} />;
  }
  return (
    <div className={styles.list}>
      <ListWithUsage
        {...list}
        BeforeListTable={[list.BeforeListTable, <div key="view">{switchView}</div>]}
        Table={
          <Suspense fallback={<ShimmerEffect height={300} />}>
            <PageTree {...tree} />
          </Suspense>
        }
      />
    </div>
  );
}

/** The choice between tree and list, which is remembered. */
function ViewSwitch({ view }: { view: ViewOfPages['view'] }) {
  const t = useT();
  const { getPreference, setPreference } = usePreferences();
  const { clearRouteCache } = useRouteCache();
  const [isBusy, start] = useTransition();

  const choose = (chosen: ViewOfPages['view']) =>
    start(async () => {
      const known = await getPreference<ViewOfPages>(preferenceKey);
      await setPreference(preferenceKey, { open: known?.open ?? null, view: chosen });
      clearRouteCache();
    });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form, and there is none.
    <div role="group" aria-label={t('pageTree.view')} className={`${frame.view} ${styles.switch}`} aria-busy={isBusy}>
      {(['tree', 'list'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className={`${buttons.button} ${buttons.small} ${each === view ? buttons.main : ''}`}
          aria-pressed={each === view}
          onClick={() => each !== view && choose(each)}
        >
          {t(`pageTree.${each}`)}
        </button>
      ))}
    </div>
  );
}
