'use client';

import { DefaultListView } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import { WithoutIds } from './without-ids';

/** Payload's list of a collection, without the ids of its documents. */
export function List(props: ListViewClientProps) {
  return (
    <WithoutIds columnState={props.columnState} collection={props.collectionSlug}>
      {(columnState) => <DefaultListView {...props} columnState={columnState} />}
    </WithoutIds>
  );
}
