/** Who is told when a value changes that several components share: `subscribe` is for `useSyncExternalStore`. */
export function createListeners() {
  const listeners = new Set<() => void>();
  return {
    /** Calls a function at each change; returns one that ends it. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Calls the functions, after a change. */
    notify: (): void => {
      for (const listener of listeners) listener();
    },
  };
}
