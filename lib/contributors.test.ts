import { Forbidden, type PayloadRequest } from 'payload';
import { describe, expect, test } from 'vitest';
import { preventDeletingPublished, preventTrashingPublished, restrictContributorsToDrafts } from './contributors';

/** A request of someone of this role, with what the row of the document says; notes what was asked of the database. */
function requestBy(role: string, status?: string) {
  const asked: unknown[] = [];
  const req = {
    user: { collection: 'users', role },
    t: (key: string) => key,
    payload: {
      db: {
        findOne: async (query: object) => {
          asked.push(query);
          return status === undefined ? null : { id: 'a', _status: status };
        },
      },
    },
  } as unknown as PayloadRequest;
  return { req, asked };
}

describe('what contributors may ask for', () => {
  type Asked = { operation?: string; args?: object; role?: string; overrideAccess?: boolean };
  const ask = ({ operation = 'update', args = {}, role = 'contributor', overrideAccess = false }: Asked) =>
    restrictContributorsToDrafts({ args, operation, overrideAccess, req: requestBy(role).req } as never);

  test.each([
    ['to publish', { args: { draft: true, data: { _status: 'published' } } }],
    ['to create something published', { operation: 'create', args: { data: { _status: 'published' } } }],
    ['to publish in one locale', { args: { draft: true, publishSpecificLocale: 'en' } }],
    ['to publish all locales', { args: { draft: true, publishAllLocales: true } }],
    ['to unpublish all locales', { args: { draft: true, unpublishAllLocales: true } }],
    ['to write over the published text', { args: { data: { title: 'a' } } }],
    ['to write nothing over it', { args: { data: {} } }],
    ['to write over it what is not said', { args: {} }],
    ['to put it in the trash with a new title', { args: { data: { deletedAt: 'x', title: 'a' } } }],
    ['to restore a version over it', { operation: 'restoreVersion', args: {} }],
    ['to restore what would only be in the trash', { operation: 'restoreVersion', args: { data: { deletedAt: 'x' } } }],
  ])('not %s', (_, asked) => {
    expect(() => ask(asked)).toThrow(Forbidden);
    expect(ask({ ...asked, role: 'editor' })).toBe(asked.args);
    expect(ask({ ...asked, overrideAccess: true })).toBe(asked.args);
  });

  test.each([
    ['save a draft', { args: { draft: true, data: { title: 'a' } } }],
    ['put a document in the trash', { args: { data: { deletedAt: 'x' } } }],
    ['restore a version as a draft', { operation: 'restoreVersion', args: { draft: true } }],
    ['read', { operation: 'read', args: { data: { _status: 'published' } } }],
    ['delete, which has a rule of its own', { operation: 'delete', args: {} }],
  ])('to %s', (_, asked) => {
    expect(ask(asked)).toBe(asked.args);
  });

  test('a new document is a draft, whatever was sent', () => {
    const args = { id: 'a', draft: false, data: { title: 'a', _status: 'draft' } };
    expect(ask({ operation: 'create', args })).toEqual({ ...args, draft: true });
    expect(ask({ operation: 'create' })).toEqual({ draft: true, data: { _status: 'draft' } });
  });
});

describe('a published document', () => {
  const collection = { slug: 'events' };
  const trash = async (role: string, status: string | undefined, more: object = {}) => {
    const { req, asked } = requestBy(role, status);
    const data = { deletedAt: '2026-01-01' };
    const saved = await preventTrashingPublished({ data, originalDoc: { id: 'a' }, collection, req, ...more } as never);
    return { saved, asked };
  };
  const remove = async (role: string, status?: string) => {
    const { req, asked } = requestBy(role, status);
    await preventDeletingPublished({ id: 'a', collection, req } as never);
    return asked;
  };
  const ofItsRow = [{ collection: 'events', where: { id: { equals: 'a' } }, select: { _status: true } }];

  test('is put in the trash or deleted by no contributor, even where a newer draft hides it', async () => {
    await expect(trash('contributor', 'published')).rejects.toThrow(Forbidden);
    await expect(remove('contributor', 'published')).rejects.toThrow(Forbidden);
  });

  test('is asked for by its row, in the transaction of the request', async () => {
    expect((await trash('contributor', 'draft')).asked).toMatchObject(ofItsRow);
    expect(await remove('contributor', 'draft')).toMatchObject(ofItsRow);
    expect(await remove('contributor', 'draft')).toMatchObject([{ req: { user: { role: 'contributor' } } }]);
  });

  test.each(['draft', undefined])('that is none yet can be: its row says %s', async (status) => {
    expect((await trash('contributor', status)).saved).toEqual({ deletedAt: '2026-01-01' });
    await expect(remove('contributor', status)).resolves.toHaveLength(1);
  });

  test('is an editor’s to remove', async () => {
    expect((await trash('editor', 'published')).asked).toEqual([]);
    expect(await remove('editor', 'published')).toEqual([]);
  });

  test.each([
    ['a save that puts nothing in the trash', { data: { title: 'a' } }],
    ['a new document', { originalDoc: undefined }],
    ['a document without an id', { originalDoc: {} }],
  ])('is not looked for at %s', async (_, more) => {
    expect((await trash('contributor', 'published', more)).asked).toEqual([]);
  });
});
