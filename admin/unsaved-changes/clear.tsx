'use client';

import { useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { deleteAllChanges } from './store';

/** Deletes all stored changes at sign-out: others may use the computer. An expired session keeps them. */
export function ClearUnsavedChanges({ children }: { children?: ReactNode }) {
  const { config } = useConfig();
  const loggingOut = usePathname() === `${config.routes.admin}${config.admin.routes.logout}`;
  useEffect(() => {
    // A browser without storage has no changes.
    if (loggingOut) deleteAllChanges().catch(() => undefined);
  }, [loggingOut]);
  return children;
}
