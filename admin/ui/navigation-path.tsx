'use client';

import { useStepNav } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Sets Payload's path above the page. */
export function NavigationPath({ path }: { path: readonly { label: string; url?: string }[] }) {
  const { setStepNav } = useStepNav();
  // By its labels: a new array with the same labels is the same path.
  const key = JSON.stringify(path);
  useEffect(() => setStepNav(JSON.parse(key)), [key, setStepNav]);
  return null;
}
