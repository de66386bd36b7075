const key = Symbol.for('site.remembered');
const holder = globalThis as { [key]?: Map<string, unknown> };
holder[key] ??= new Map();
const remembered = holder[key];

/**
 * Returns the value that this process holds under a name; makes it the first time.
 *
 * Next bundles a module several times (instrumentation, pages, API), and each bundle has its own module state. What must
 * exist once per process, such as a counter of sign-ins or a lock, is therefore held on globalThis.
 *
 * @param name unique in the repository, since two callers of one name share one value
 */
export function remember<T>(name: string, make: () => T): T {
  if (!remembered.has(name)) remembered.set(name, make());
  // Made by a caller of the same name, and the names are unique (lib/remember.integration.test.ts).
  return remembered.get(name) as T;
}
