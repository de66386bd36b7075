import { inject, vi } from 'vitest';

/** What Stryker and its changed code share, and what is added here. */
type Shared = {
  activeMutant?: string;
  /** How often each change was passed; `static`, while modules were loaded. */
  mutantCoverage?: { static: Record<string, number> };
  /** The changes outside functions; null where this process did not count them. */
  outside?: ReadonlySet<string> | null;
  /** Whether the modules were loaded with such a change. */
  loadedChanged?: boolean;
};

/** What Stryker's runner hands to its tests; its types name none of them. */
const handed = (name: string) => inject(name as never) as string;

/**
 * Puts the change to try into effect before the test loads the modules, and has them loaded again where it is outside
 * functions, as in a constant. Otherwise no test would notice such a change: with `--testFiles`, Stryker 9.6.1 makes it once
 * the modules are loaded, and they are kept from one run to the next.
 */
if (handed('mode') === 'mutant') {
  const shared: Shared = Reflect.get(globalThis, handed('globalNamespace'));
  const change = handed('activeMutant');
  // Before the first change is tried, those of the first run of all tests; from then on, everything counts as static.
  if (shared.outside === undefined) {
    shared.outside = shared.mutantCoverage ? new Set(Object.keys(shared.mutantCoverage.static)) : null;
  }
  const isOutside = shared.outside?.has(change) ?? true;
  if (isOutside || shared.loadedChanged) vi.resetModules();
  shared.loadedChanged = isOutside;
  shared.activeMutant = change;
}
