import { useEffect } from 'react';

/** Makes the browser ask before the page is closed, reloaded or left, as long as `isActive`. */
export function useBeforeUnload(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [isActive]);
}
