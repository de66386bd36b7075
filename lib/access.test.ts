import type { PayloadRequest } from 'payload';
import { describe, expect, test } from 'vitest';
import {
  deleteByOperation,
  deleteContent,
  inTrash,
  isAdmin,
  isEditor,
  isPermissionRequest,
  isStaff,
  noAccess,
  previewOf,
  publicRead,
  type Role,
  roleOf,
  staffField,
  updateContent,
} from './access';
import { locales, sourceLocale } from './locales';

const roles: (Role | null)[] = ['admin', 'editor', 'contributor', null];

/** A request over HTTP by someone of this role, or by an anonymous reader. */
function requestBy(role: Role | null, more: object = {}): PayloadRequest {
  const user = role && { collection: 'users', role };
  const request = { user, method: 'DELETE', pathname: '/api/events', locale: 'fr', context: {}, ...more };
  return request as unknown as PayloadRequest;
}

const answersOf = (rule: (args: never) => unknown, more: object = {}, args: object = {}) =>
  Object.fromEntries(
    roles.map((role) => [role ?? 'anonymous', rule({ req: requestBy(role, more), ...args } as never)]),
  );

describe('the role of a request', () => {
  test.each(roles)('is that of the account: %s', (role) => {
    expect(roleOf(requestBy(role))).toBe(role);
  });
  test('is none until the first password is changed', () => {
    const user = { collection: 'users', role: 'admin', mustChangePassword: true };
    expect(roleOf(requestBy(null, { user }))).toBeNull();
  });
  test('is none of an account of another collection', () => {
    expect(roleOf(requestBy(null, { user: { collection: 'robots', role: 'admin' } }))).toBeNull();
  });
});

test.each([
  ['isAdmin', isAdmin, { admin: true, editor: false, contributor: false, anonymous: false }],
  ['isEditor', isEditor, { admin: true, editor: true, contributor: false, anonymous: false }],
  ['isStaff', isStaff, { admin: true, editor: true, contributor: true, anonymous: false }],
  ['staffField', staffField, { admin: true, editor: true, contributor: true, anonymous: false }],
  ['noAccess', noAccess, { admin: false, editor: false, contributor: false, anonymous: false }],
] as const)('%s lets in whom it says', (_, rule, expected) => {
  expect(answersOf(rule)).toEqual(expected);
});

describe('public content', () => {
  const published = [{ _status: { equals: 'published' } }, { deletedAt: { equals: null } }];
  const read = (role: Role | null, more: object = {}, args: object = {}) =>
    publicRead('events')({ req: requestBy(role, more), ...args } as never);

  test.each(['admin', 'editor', 'contributor'] as const)('is read whole by staff: %s', (role) => {
    expect(read(role)).toBe(true);
  });
  test('is read by the public where it is published and not in the trash', () => {
    expect(read(null, { locale: sourceLocale })).toEqual({ and: published });
    expect(read(null, { locale: undefined })).toEqual({ and: published });
  });
  test.each(locales.filter((locale) => locale !== sourceLocale))(
    'is read in %s where that language was published',
    (locale) => {
      expect(read(null, { locale })).toEqual({ and: [...published, { localePublished: { equals: true } }] });
    },
  );
  test('is bound further where a collection asks for it', () => {
    const also = [{ visibility: { equals: 'public' } }];
    expect(publicRead('members', also)({ req: requestBy(null) } as never)).toEqual({ and: [...published, ...also] });
  });

  const preview = { collection: 'events', id: '7' };
  test('is read as a draft through a preview link: the one document, by its id', () => {
    expect(previewOf(requestBy(null, { context: { preview } }))).toEqual(preview);
    for (const id of ['7', 7]) expect(read(null, { context: { preview } }, { id })).toBe(true);
  });
  test.each([
    ['another document', preview, { id: '8' }],
    ['a list', preview, {}],
    ['another collection', { ...preview, collection: 'pages' }, { id: '7' }],
    ['no preview', undefined, { id: '7' }],
  ])('is not opened by a preview link of something else: %s', (_, opened, args) => {
    expect(read(null, { context: { preview: opened } }, args)).toEqual({ and: published });
  });
  test('is read as drafts through the preview of a release: a list of its documents, in their public locales', () => {
    const ofRelease = { preview: { collection: 'events', ids: ['7', '8'] } };
    const bounds = [{ id: { in: ['7', '8'] } }, { deletedAt: { equals: null } }];
    expect(read(null, { context: ofRelease })).toEqual({ and: bounds });
    expect(read(null, { context: ofRelease, locale: 'en' })).toEqual({
      and: [...bounds, { localePublished: { equals: true } }],
    });
    // By its id, no document is opened as a whole.
    expect(read(null, { context: ofRelease }, { id: '7' })).toEqual({ and: bounds });
    const others = { preview: { collection: 'pages', ids: ['7'] } };
    expect(read(null, { context: others })).toEqual({ and: published });
  });
  test('is read without a context too', () => {
    expect(previewOf(requestBy(null, { context: undefined }))).toBeUndefined();
  });
});

describe('content is changed', () => {
  test('by staff, and published by editors', () => {
    const publish = { data: { _status: 'published' } };
    const draft = { data: { _status: 'draft' } };
    expect(answersOf(updateContent, {}, publish)).toEqual({
      admin: true,
      editor: true,
      contributor: false,
      anonymous: false,
    });
    for (const args of [draft, {}]) {
      expect(answersOf(updateContent, {}, args)).toEqual({
        admin: true,
        editor: true,
        contributor: true,
        anonymous: false,
      });
    }
  });
});

describe('content is deleted', () => {
  const trashed = { deletedAt: { not_equals: null } };
  const neverPublished = { _status: { not_equals: 'published' } };

  test('by editors, and by contributors where it was never published', () => {
    expect(answersOf(deleteContent)).toEqual({
      admin: true,
      editor: true,
      contributor: { and: [neverPublished] },
      anonymous: false,
    });
  });
  test('by Payload’s own button only from the trash', () => {
    expect(answersOf(deleteContent, { method: undefined })).toEqual({
      admin: { and: [trashed] },
      editor: { and: [trashed] },
      contributor: { and: [neverPublished, trashed] },
      anonymous: false,
    });
    expect(inTrash()).toEqual(trashed);
    expect(inTrash(), 'Payload changes the condition it is given').not.toBe(inTrash());
  });
  test('by editors where there is no trash, and by none of Payload’s buttons', () => {
    expect(answersOf(deleteByOperation)).toEqual({ admin: true, editor: true, contributor: false, anonymous: false });
    expect(answersOf(deleteByOperation, { method: undefined }).admin).toBe(false);
  });
});

test.each([
  [undefined, '/api/events', true],
  ['POST', '/api/events/access/6650f1', true],
  ['POST', '/api/events/access', true],
  ['POST', '/api/events/access/6650f1/more', false],
  ['POST', '/api/access/events/6650f1', false],
  ['POST', '/api/accessible', false],
  ['DELETE', '/api/events/6650f1', false],
  ['DELETE', undefined, false],
])('whether %s %s asks which buttons to show: %j', (method, pathname, expected) => {
  expect(isPermissionRequest(requestBy(null, { method, pathname }))).toBe(expected);
});
