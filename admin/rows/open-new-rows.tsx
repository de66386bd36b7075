'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

type Row = { isLoading?: boolean; collapsed?: boolean };

/** A row that was just added, before Payload's server has drawn it: only then can the form say whether it is open. */
const isNew = (row: Row): boolean => row.isLoading === true && row.collapsed === undefined;

/** In a list whose rows are folded at first (`initCollapsed`): opens a row that a person adds, to be filled in at once. */
export function OpenNewRows({ path }: { path: string }) {
  const rows = useFormFields(([fields]) => fields[path]?.rows);
  const dispatchFields = useFormFields(([, dispatch]) => dispatch);
  useEffect(() => {
    if (!rows?.some(isNew)) return;
    const updatedRows = rows.map((row) => (isNew(row) ? { ...row, collapsed: false } : row));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows });
  }, [rows, path, dispatchFields]);
  return null;
}
