'use client';

import { useStepNav } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Tells Payload's path above the page where we are. */
export function NavigationPath({ path }: { path: readonly { label: string; url?: string }[] }) {
  const { setStepNav } = useStepNav();
  // By its words: a new array with the same words is the same path.
  const key = JSON.stringify(path);
  useEffect(() => setStepNav(JSON.parse(key)), [key, setStepNav]);
  return null;
}
