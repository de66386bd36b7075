'use client';

import { ConfigProvider, useConfig } from '@payloadcms/ui';
import type { Column } from 'payload';
import { type ReactNode, useMemo } from 'react';

type WithoutIdsProps = {
  collection: string;
  columnState: Column[];
  /** Draws the list with the columns that are left. */
  children: (columnState: Column[]) => ReactNode;
};

const isNoId = (field: object): boolean => !('name' in field) || field.name !== 'id';

/** Takes the id, which Payload adds to each list as a column and a filter and says nothing to people, out of a list. */
export function WithoutIds({ collection, columnState, children }: WithoutIdsProps) {
  const { config } = useConfig();
  const ofList = useMemo(
    () => ({
      ...config,
      collections: config.collections.map((each) =>
        each.slug === collection ? { ...each, fields: each.fields.filter(isNoId) } : each,
      ),
    }),
    [config, collection],
  );
  const columns = useMemo(() => columnState.filter(({ accessor }) => accessor !== 'id'), [columnState]);
  return <ConfigProvider config={ofList}>{children(columns)}</ConfigProvider>;
}
