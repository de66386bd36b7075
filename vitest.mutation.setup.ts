import { inject, vi } from 'vitest';

/** What Stryker's runner hands to its tests; its types name none of them. */
const handed = (name: string) => inject(name as never) as string;

/**
 * Puts the change to try into effect before the test loads the modules, and has them loaded again. Otherwise no test would
 * notice a change outside functions, as in a constant: with `--testFiles`, Stryker 9.6.1 makes it once they are loaded, and
 * they are kept from one run to the next. Payload is kept, which takes seconds to load.
 */
if (handed('mode') === 'mutant') {
  vi.resetModules();
  Object.assign(Reflect.get(globalThis, handed('globalNamespace')), { activeMutant: handed('activeMutant') });
}
