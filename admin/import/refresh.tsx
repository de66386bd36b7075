'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Asks for the page anew while something goes on, until it is shown no more. */
export function Refresh({ everyMs }: { everyMs: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, router]);
  return null;
}
