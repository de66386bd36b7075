import type { PayloadRequest } from 'payload';
import { describe, expect, test } from 'vitest';
import { baseAccess } from './base-access';

const editor = { id: '1', collection: 'users', role: 'editor', mustChangePassword: false };

type Requested = {
  args?: Record<string, unknown>;
  locale?: string;
  operation?: string;
  user?: object | null;
  search?: string;
  preview?: { collection: string; id: string };
  overrideAccess?: boolean;
};

const fields = ['title', 'sortTitle', 'publishedOn', 'createdAt', 'note'].map((name) => ({ name, type: 'text' }));
const entry = { name: 'entry', type: 'group', flattenedFields: [{ name: 'english', type: 'text' }] };
const parent = { name: 'parent', type: 'relationship', relationTo: 'pages' };
/** What Payload makes of the collection that is asked, as far as the hook looks at it. */
const sanitized = {
  slug: 'pages',
  flattenedFields: [...fields, entry, parent],
  joins: { pages: [{ joinPath: 'subpages' }] },
};

/** What the hook makes of one read of the pages: the arguments that go on, and the language they are read in. */
async function read({
  args = {},
  operation = 'read',
  user = null,
  search,
  preview,
  overrideAccess,
  ...requested
}: Requested) {
  const req = {
    context: preview ? { preview } : {},
    headers: new Headers(),
    i18n: { language: 'en' },
    locale: requested.locale,
    payload: { config: {}, db: { defaultIDType: 'text' }, collections: { pages: { config: sanitized } } },
    payloadAPI: search === undefined ? 'local' : 'REST',
    searchParams: new URLSearchParams(search),
    user,
  } as unknown as PayloadRequest;
  const given = { args, collection: sanitized, context: req.context, operation, overrideAccess, req };
  const result = (await baseAccess(given as unknown as Parameters<typeof baseAccess>[0])) as typeof args;
  return { args: result, locale: req.locale };
}

describe('the public', () => {
  test('gets no draft and nothing from the trash, whatever is asked for', async () => {
    const { args } = await read({ args: { draft: true, trash: true, depth: 1 } });
    expect(args).toEqual({ draft: false, trash: false, depth: 1 });
  });

  test('reads French where no language is asked for', async () => {
    expect((await read({})).locale).toBe('fr');
    expect((await read({ locale: 'es' })).locale).toBe('es');
  });

  test.each(['all', '*'])('may not read all languages at once (%s)', async (locale) => {
    await expect(read({ locale })).rejects.toMatchObject({ status: 400, code: 'invalid-locale' });
  });

  test.each(['locale=xx', 'locale=', 'locale=fr-FR'])(
    'gets an error for a locale that is not ours (%s)',
    async (search) => {
      await expect(read({ search })).rejects.toMatchObject({ status: 400, code: 'invalid-locale', subject: 'locale' });
    },
  );

  test.each([
    { where: { 'title.en': { like: 'x' } } },
    { where: { and: [{ or: [{ 'title.fr': { exists: true } }] }] } },
    { where: { 'concepts.term.es': { equals: 'x' } } },
    { where: { title__en: { equals: 'x' } } },
    { where: { AND: [{ title: { exists: true } }, { 'title.fr': { exists: true } }] } },
    { where: { OR: [{ 'title.fr': { exists: true } }] } },
    { where: { or: { 'title.fr': { exists: true } } } },
    { sort: 'title.en' },
    { joins: { subpages: { where: { 'title.en': { like: 'x' } } } } },
    { joins: { subpages: { sort: '-title.es' } } },
    { sort: '-title.en' },
    { sort: 'createdAt,title.es' },
    { sort: ['createdAt', '-title.es'] },
  ])('may not search or sort by the words of one language: %j', async (args) => {
    for (const operation of ['read', 'count', 'countVersions', 'readDistinct']) {
      await expect(read({ args, operation })).rejects.toMatchObject({ status: 400, code: 'invalid-locale' });
    }
  });

  test.each([
    { sort: 'note.x' },
    { sort: '-note.0' },
    { sort: 'note__x' },
    { sort: 'title,note.x' },
    { sort: ['title', ' -note.x'] },
    { sort: 'parent.note.x' },
    { sort: 'nothing' },
    { joins: { subpages: { sort: 'note.x' } } },
  ])('may not sort by anything but fields, whose access rules are checked: %j', async (args) => {
    await expect(read({ args })).rejects.toMatchObject({ name: 'QueryError', status: 400 });
  });

  test('may write what its own rules allow, in one language', async () => {
    const args = { draft: true };
    expect(await read({ args, operation: 'create', search: 'locale=es', locale: 'es' })).toEqual({
      args,
      locale: 'es',
    });
    await expect(read({ args, operation: 'create', search: 'locale=xx' })).rejects.toMatchObject({ status: 400 });
  });

  test.each([
    { where: { title: { equals: 'title.en' } } },
    { where: null, sort: 7, joins: false },
    { joins: { subpages: false, unknown: { sort: 'note.x' } } },
    { where: { and: [{ 'concepts.term': { like: 'en' } }, { en: { exists: true } }] } },
    { sort: '-publishedOn,sortTitle' },
    { sort: ['entry.english'] },
    { sort: 'id, -parent.title' },
    { sort: '', joins: { subpages: { sort: '-title' } } },
  ])('may ask this: %j', async (args) => {
    expect((await read({ args })).args).toEqual({ ...args, draft: false, trash: false });
  });
});

describe('staff', () => {
  test('may read drafts, the trash and all languages', async () => {
    const args = { draft: true, trash: true, where: { 'title.en': { exists: true } } };
    expect(await read({ args, locale: 'all', user: editor })).toEqual({ args, locale: 'all' });
  });

  test.each(['all', '*'])('may ask the API for all languages (%s)', async (locale) => {
    const args = { depth: 1 };
    expect(await read({ args, locale, search: `locale=${locale}`, user: editor })).toEqual({ args, locale });
  });

  test('is the public until the first password is changed', async () => {
    const { args } = await read({ args: { draft: true }, user: { ...editor, mustChangePassword: true } });
    expect(args.draft).toBe(false);
  });
});

test('the program itself reads as it likes', async () => {
  expect((await read({ args: { draft: true, trash: true }, overrideAccess: true })).args).toEqual({
    draft: true,
    trash: true,
  });
});

test('a preview opens the one draft it was signed for', async () => {
  const preview = { collection: 'pages', id: '7' };
  expect((await read({ args: { id: '7' }, preview })).args.draft).toBe(true);
  expect((await read({ args: { id: '8' }, preview })).args.draft).toBe(false);
  expect((await read({ args: {}, preview })).args.draft).toBe(false);
  expect((await read({ args: { id: '7' }, preview: { ...preview, collection: 'events' } })).args.draft).toBe(false);
});
