import type { CollectionConfig, Config } from 'payload';
import { expect, test } from 'vitest';
import { requireDiskSpace } from '@/editorial/upload-room';
import { addHooks } from '@/lib/add-hooks';
import { baseAccess } from '@/lib/base-access';
import { describeBulkRefusal, storeAllOrNothing } from '@/lib/bulk-writes';
import { ignoreSystemFields, ignoreSystemFieldsOfGlobal } from '@/lib/system-fields';
import { sharedHooks } from './shared-hooks';

const before: NonNullable<CollectionConfig['hooks']>['beforeOperation'] = [({ args }) => args];
const after: NonNullable<CollectionConfig['hooks']>['afterOperation'] = [({ result }) => result];
const afterChange: NonNullable<CollectionConfig['hooks']>['afterChange'] = [({ doc }) => doc];
const afterError = () => undefined;

const config = async () =>
  addHooks(sharedHooks)({
    hooks: { afterError: [afterError] },
    collections: [
      { slug: 'pages', fields: [], hooks: { beforeOperation: before, afterOperation: after, afterChange } },
      { slug: 'media', fields: [], upload: true },
    ],
    globals: [{ slug: 'header', fields: [], hooks: { beforeOperation: [(call: { args: unknown }) => call.args] } }],
  } as unknown as Config);

test('every collection has the shared hooks around its own, in this order', async () => {
  const [pages, media] = (await config()).collections ?? [];
  expect(pages?.hooks?.beforeOperation).toEqual([requireDiskSpace, ignoreSystemFields, baseAccess, ...before]);
  expect(pages?.hooks?.afterOperation).toEqual([...after, storeAllOrNothing]);
  expect(pages?.hooks?.afterChange).toBe(afterChange);
  expect(media?.hooks?.beforeOperation).toEqual([requireDiskSpace, ignoreSystemFields, baseAccess]);
  expect(media?.hooks?.afterOperation).toEqual([storeAllOrNothing]);
});

test('every global has them too, and errors of a bulk operation are described first', async () => {
  const { globals, hooks } = await config();
  expect(globals?.[0]?.hooks?.beforeOperation).toHaveLength(2);
  expect(globals?.[0]?.hooks?.beforeOperation?.[0]).toBe(ignoreSystemFieldsOfGlobal);
  expect(hooks?.afterError).toEqual([describeBulkRefusal, afterError]);
});
