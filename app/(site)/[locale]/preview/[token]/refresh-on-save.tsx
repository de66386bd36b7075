'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** Renders the preview again whenever the form beside it has been saved, also by autosave. */
export function RefreshOnSave() {
  const router = useRouter();
  const [origin, setOrigin] = useState<string | null>(null);
  // The admin panel is at the address the preview was opened at, which only the browser knows.
  useEffect(() => setOrigin(window.location.origin), []);
  return origin && <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={origin} />;
}
