'use client';

import { useListQuery } from '@payloadcms/ui';
import { MediaFilters } from './filters';

/** The filters of the library, in the address together with the list's own. */
export function ListFilters({ tags }: { tags: readonly string[] }) {
  const { query, handleWhereChange } = useListQuery();
  return <MediaFilters tags={tags} where={query?.where} onChange={(where) => void handleWhereChange?.(where)} />;
}
