'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, startTransition } from 'react';
import { Boundary } from './boundary';

/** An error boundary that requests the page again; its content stays meanwhile. */
export function RetryingBoundary(props: Omit<ComponentProps<typeof Boundary>, 'onRetry'>) {
  const router = useRouter();
  return <Boundary {...props} onRetry={() => startTransition(() => router.refresh())} />;
}
