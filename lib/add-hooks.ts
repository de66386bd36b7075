import type { AfterErrorHook, CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';

type CollectionHooks = NonNullable<CollectionConfig['hooks']>;
type GlobalHooks = NonNullable<GlobalConfig['hooks']>;

/** Hooks for every collection and every global, each list in the order in which its hooks run. */
export type SharedHooks = {
  collections: {
    /** Before the collection's own. */
    beforeOperation: NonNullable<CollectionHooks['beforeOperation']>;
    /** Before the collection's own. */
    beforeValidate: NonNullable<CollectionHooks['beforeValidate']>;
    /** Before the collection's own. */
    beforeRead: NonNullable<CollectionHooks['beforeRead']>;
    /** After the collection's own. */
    afterOperation: NonNullable<CollectionHooks['afterOperation']>;
  };
  globals: {
    /** Before the global's own. */
    beforeOperation: NonNullable<GlobalHooks['beforeOperation']>;
    /** Before the global's own. */
    beforeValidate: NonNullable<GlobalHooks['beforeValidate']>;
    /** Before the global's own. */
    beforeRead: NonNullable<GlobalHooks['beforeRead']>;
    /** After the global's own. */
    afterRead: NonNullable<GlobalHooks['afterRead']>;
  };
  /** Before those of the configuration. */
  afterError: AfterErrorHook[];
};

/** Payload plugin that adds hooks to every collection and global of the configuration, and to those of plugins before it. */
export const addHooks =
  ({ collections, globals, afterError }: SharedHooks): Plugin =>
  (config: Config): Config => ({
    ...config,
    hooks: { ...config.hooks, afterError: [...afterError, ...(config.hooks?.afterError ?? [])] },
    collections: config.collections?.map(({ hooks, ...collection }) => ({
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [...collections.beforeOperation, ...(hooks?.beforeOperation ?? [])],
        beforeValidate: [...collections.beforeValidate, ...(hooks?.beforeValidate ?? [])],
        beforeRead: [...collections.beforeRead, ...(hooks?.beforeRead ?? [])],
        afterOperation: [...(hooks?.afterOperation ?? []), ...collections.afterOperation],
      },
    })),
    globals: config.globals?.map(({ hooks, ...global }) => ({
      ...global,
      hooks: {
        ...hooks,
        beforeOperation: [...globals.beforeOperation, ...(hooks?.beforeOperation ?? [])],
        beforeValidate: [...globals.beforeValidate, ...(hooks?.beforeValidate ?? [])],
        beforeRead: [...globals.beforeRead, ...(hooks?.beforeRead ?? [])],
        afterRead: [...(hooks?.afterRead ?? []), ...globals.afterRead],
      },
    })),
  });
