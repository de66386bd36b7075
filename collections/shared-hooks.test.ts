import type { CollectionConfig, Config } from 'payload';
import { expect, test } from 'vitest';
import { requireDiskSpace } from '@/editorial/upload-room';
import { addHooks } from '@/lib/add-hooks';
import { baseAccess } from '@/lib/base-access';
import { describeBulkRefusal, storeAllOrNothing } from '@/lib/bulk-writes';
import { leaveOutOfCollection, leaveOutOfGlobal } from '@/lib/public-read/leave-out';
import { selectWhatIsRendered, withoutRenderedSources } from '@/lib/public-read/rendered-select';
import { askInShownLanguage, showTranslation, showTranslationOfGlobal } from '@/lib/public-read/translations';
import {
  noteSavedFromOfCollection,
  noteSavedFromOfGlobal,
  preventOverwritingOfCollection,
  preventOverwritingOfGlobal,
} from '@/lib/save-conflicts';
import { ignoreSystemFields, ignoreSystemFieldsOfGlobal } from '@/lib/system-fields';
import { sharedHooks } from './shared-hooks';

const before: NonNullable<CollectionConfig['hooks']>['beforeOperation'] = [({ args }) => args];
const beforeValidate: NonNullable<CollectionConfig['hooks']>['beforeValidate'] = [({ data }) => data];
const after: NonNullable<CollectionConfig['hooks']>['afterOperation'] = [({ result }) => result];
const afterChange: NonNullable<CollectionConfig['hooks']>['afterChange'] = [({ doc }) => doc];
const afterError = () => undefined;

const config = async () =>
  addHooks(sharedHooks)({
    hooks: { afterError: [afterError] },
    collections: [
      {
        slug: 'pages',
        fields: [],
        hooks: { beforeOperation: before, beforeValidate, afterOperation: after, afterChange },
      },
      { slug: 'media', fields: [], upload: true },
    ],
    globals: [{ slug: 'header', fields: [], hooks: { beforeOperation: [(call: { args: unknown }) => call.args] } }],
  } as unknown as Config);

test('every collection has the shared hooks around its own, in this order', async () => {
  const saves = [requireDiskSpace, noteSavedFromOfCollection, ignoreSystemFields];
  const shared = [...saves, baseAccess, askInShownLanguage, selectWhatIsRendered];
  const answers = [withoutRenderedSources, leaveOutOfCollection, storeAllOrNothing];
  const [pages, media] = (await config()).collections ?? [];
  expect(pages?.hooks?.beforeOperation).toEqual([...shared, ...before]);
  expect(pages?.hooks?.beforeValidate).toEqual([preventOverwritingOfCollection, ...beforeValidate]);
  expect(pages?.hooks?.afterOperation).toEqual([...after, ...answers]);
  expect(pages?.hooks?.afterChange).toBe(afterChange);
  expect(media?.hooks?.beforeRead).toEqual([showTranslation]);
  expect(media?.hooks?.beforeOperation).toEqual(shared);
  expect(media?.hooks?.beforeValidate).toEqual([preventOverwritingOfCollection]);
  expect(media?.hooks?.afterOperation).toEqual(answers);
});

test('every global has them too, and errors of a bulk operation are described first', async () => {
  const { globals, hooks } = await config();
  expect(globals?.[0]?.hooks?.beforeOperation).toHaveLength(3);
  expect(globals?.[0]?.hooks?.beforeOperation?.slice(0, 2)).toEqual([
    noteSavedFromOfGlobal,
    ignoreSystemFieldsOfGlobal,
  ]);
  expect(globals?.[0]?.hooks?.beforeValidate).toEqual([preventOverwritingOfGlobal]);
  expect(globals?.[0]?.hooks?.beforeRead).toEqual([showTranslationOfGlobal]);
  expect(globals?.[0]?.hooks?.afterRead).toEqual([leaveOutOfGlobal]);
  expect(hooks?.afterError).toEqual([describeBulkRefusal, afterError]);
});
