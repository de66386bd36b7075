'use client';

import { toast, useConfig, useLocale, useRouteCache } from '@payloadcms/ui';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { ListedPage } from '@/editorial/page-tree/read';
import { arrangePages, isAtOrBelow, listTree, type PageInTree } from '@/editorial/page-tree/tree';
import { localeOrSource } from '@/lib/locales';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { OutsideForm } from '../ui/outside-form';
import frame from '../ui/view.module.css';
import styles from './page-tree.module.css';
import { PageRow } from './row';
import { type DropPlace, useDrag } from './use-drag';
import { useOpenPages } from './use-open-pages';
import type { ViewOfPages } from './view-of-pages';

const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog')).MoveDialog }));

export type PageTreeProps = {
  pages: readonly ListedPage[];
  open: ViewOfPages['open'];
  canPublish: boolean;
  canCreate: boolean;
};

/** All pages, each under its parent, to open, close and move them. Nested lists: rows have links and buttons of their own. */
export function PageTree({ pages, open: stored, canPublish, canCreate }: PageTreeProps) {
  const t = useT();
  const { admin } = useConfig().config.routes;
  const locale = localeOrSource(useLocale().code);
  const { clearRouteCache } = useRouteCache();
  const tree = useMemo(() => arrangePages(pages, locale), [pages, locale]);
  const byId = useMemo(() => new Map(pages.map((page) => [page.id, page])), [pages]);
  const parents = useMemo(
    () => listTree(tree).flatMap(({ page, children }) => (children.length > 0 ? [page.id] : [])),
    [tree],
  );
  const { open, toggle, show, showAll, hideAll } = useOpenPages(stored, [...byId.keys()], parents);
  const [moving, setMoving] = useState<{ page: ListedPage; to?: DropPlace } | null>(null);
  const moveButtons = useRef(new Map<string, HTMLButtonElement>());
  const moved = useRef<string | null>(null);

  // The row of a moved page is drawn in another place, where its button gets the focus back.
  useEffect(() => {
    if (moved.current) moveButtons.current.get(moved.current)?.focus();
    moved.current = null;
  }, [pages]);

  const titleOf = ({ title }: ListedPage) => title || t('pageTree.untitled');
  const drag = useDrag({
    canDrop: (id, place) => {
      const target = place === null ? null : byId.get(place);
      const isThere = (byId.get(id)?.parent ?? null) === place;
      return !isThere && !target?.isHome && (place === null || !isAtOrBelow(byId, place, id));
    },
    onDrop: (id, place) => {
      const page = byId.get(id);
      if (page) setMoving({ page, to: place });
    },
    onHold: (place) => {
      if (parents.includes(place) && !open.has(place)) show([place]);
    },
  });

  function finishMove(page: ListedPage, to: DropPlace, isOnSite: boolean): void {
    const target = to === null ? undefined : byId.get(to);
    const title = titleOf(page);
    toast.success(
      target ? t('pageTree.done', { title, parent: titleOf(target) }) : t('pageTree.doneOnTop', { title }),
      isOnSite ? undefined : { description: t('pageTree.doneInDraft') },
    );
    const above: string[] = [];
    for (let next = target; next && !above.includes(next.id); next = byId.get(next.parent ?? '')) above.push(next.id);
    show(above);
    moved.current = page.id;
    setMoving(null);
    clearRouteCache();
  }

  const branch = ({ page, depth, children }: PageInTree<ListedPage>) => {
    const isOpen = open.has(page.id);
    return (
      <li key={page.id}>
        <PageRow
          page={page}
          pages={byId}
          depth={depth}
          below={children.length}
          isOpen={isOpen}
          onToggle={() => toggle(page.id)}
          onMove={() => setMoving({ page })}
          moveButton={(button) => {
            if (button) moveButtons.current.set(page.id, button);
            else moveButtons.current.delete(page.id);
          }}
          onDragStart={(event) => drag.start(event, page.id, titleOf(page))}
          onDragEnd={drag.end}
          drop={drag.eventsOf(page.id)}
          isDragged={drag.dragged === page.id}
          isOver={drag.over === page.id}
          {...{ admin, locale, canCreate }}
        />
        {isOpen && children.length > 0 && <ul className={styles.branch}>{children.map(branch)}</ul>}
      </li>
    );
  };

  return (
    <div className={`${frame.view} ${styles.tree}`}>
      {drag.dragged && byId.get(drag.dragged)?.parent ? (
        <div className={`${styles.bar} ${styles.top}`} data-over={drag.over === null} {...drag.eventsOf(null)}>
          {t('pageTree.dropOnTop')}
        </div>
      ) : (
        <div className={`${layout.row} ${styles.bar}`}>
          <span className={layout.quiet}>{t('pageTree.total', { count: pages.length })}</span>
          {parents.length > 0 && (
            <>
              <button type="button" className={buttons.link} onClick={showAll}>
                {t('pageTree.openAll')}
              </button>
              <button type="button" className={buttons.link} onClick={hideAll}>
                {t('pageTree.closeAll')}
              </button>
            </>
          )}
        </div>
      )}
      <ul className={styles.branch} aria-label={t('pageTree.name')}>
        {tree.map(branch)}
      </ul>
      {moving && (
        <OutsideForm>
          <Suspense>
            <MoveDialog
              page={moving.page}
              {...('to' in moving && { to: moving.to })}
              tree={tree}
              {...{ locale, canPublish }}
              onClose={(isOutdated) => {
                setMoving(null);
                if (isOutdated) clearRouteCache();
              }}
              onMoved={(to, isOnSite) => finishMove(moving.page, to, isOnSite)}
            />
          </Suspense>
        </OutsideForm>
      )}
    </div>
  );
}
