'use client';

import { useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { forgetAll } from './store';

/** Whoever logs out leaves no words behind: others may use the computer. A session that ends by itself keeps them. */
export function ForgetUnsentWords({ children }: { children?: ReactNode }) {
  const { config } = useConfig();
  const loggingOut = usePathname() === `${config.routes.admin}${config.admin.routes.logout}`;
  useEffect(() => {
    // A browser without storage has kept nothing.
    if (loggingOut) forgetAll().catch(() => undefined);
  }, [loggingOut]);
  return children;
}
