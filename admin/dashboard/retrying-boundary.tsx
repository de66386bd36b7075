'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, startTransition } from 'react';
import { Boundary } from './boundary';

/** A boundary that asks the server for the page again; what is shown meanwhile stays. */
export function RetryingBoundary(props: Omit<ComponentProps<typeof Boundary>, 'onRetry'>) {
  const router = useRouter();
  return <Boundary {...props} onRetry={() => startTransition(() => router.refresh())} />;
}
