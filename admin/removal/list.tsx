'use client';

import { DefaultListView, useListDrawerContext } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import { isReferenceable } from '@/editorial/links/referenceable';
import { WithoutIds } from '../lists/without-ids';
import { SelectionBar } from './selection-bar';

/**
 * Payload's list without its own ways to remove a selection and to empty the trash, which do not say what uses the
 * documents; ours stand above the table.
 */
export function ListWithUsage(props: ListViewClientProps) {
  const { isInDrawer } = useListDrawerContext();
  const { collectionSlug, hasDeletePermission, viewType, BeforeListTable } = props;
  const inTrash = viewType === 'trash';
  return (
    <WithoutIds columnState={props.columnState} collection={collectionSlug}>
      {(columnState) => (
        <DefaultListView
          {...props}
          columnState={columnState}
          disableBulkDelete
          disableBulkEdit
          // It only decides about the button that empties the trash.
          hasDeletePermission={inTrash ? false : hasDeletePermission}
          BeforeListTable={
            <>
              {BeforeListTable}
              {!isInDrawer && isReferenceable(collectionSlug) && (
                <SelectionBar collection={collectionSlug} inTrash={inTrash} />
              )}
            </>
          }
        />
      )}
    </WithoutIds>
  );
}
