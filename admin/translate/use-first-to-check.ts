import { useFormInitializing } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { atFirstToCheck } from './address';

/** Calls `go` once, when the form is ready and the address asks for the first field to check. */
export function useFirstToCheck(go: () => void): void {
  const isRequested = useSearchParams().get(atFirstToCheck.name) === atFirstToCheck.value;
  const isInitializing = useFormInitializing();
  const isDone = useRef(false);
  useEffect(() => {
    if (!isRequested || isInitializing || isDone.current) return;
    isDone.current = true;
    go();
    // After a reload, the focus is not moved.
    const address = new URL(window.location.href);
    address.searchParams.delete(atFirstToCheck.name);
    window.history.replaceState(null, '', address);
  }, [isRequested, isInitializing, go]);
}
