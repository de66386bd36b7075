import type { Field, FlattenedField, GlobalSlug, Payload, PayloadRequest } from 'payload';
import { createLocalReq, ValidationError } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import type { Locale } from '@/lib/locales';
import type { CheckedKind } from './subject';

type Data = Record<string, unknown>;
type Checks = typeof import('./index') & typeof import('./check') & typeof import('./subject');

let site: OwnSite;
let payload: Payload;
let checks: Checks;

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
  checks = { ...(await import('./index')), ...(await import('./check')), ...(await import('./subject')) };
  const { preventPublishingErrors } = await import('./publishing');
  // What Payload refuses by itself is compared with the checks: without the hook that runs the checks.
  const drop = (fields: readonly Field[]) => {
    for (const field of fields) {
      if (!('hooks' in field) || !field.hooks?.beforeChange) continue;
      field.hooks.beforeChange = field.hooks.beforeChange.filter((hook) => hook !== preventPublishingErrors);
    }
  };
  for (const { fields } of [...payload.config.collections, ...payload.config.globals]) drop(fields);
});

afterAll(() => site?.stop());

/** Returns a wrong value of a field; undefined where it can't be wrong in this manner. */
type Mistake = (field: FlattenedField) => unknown;

const textTypes = ['text', 'textarea', 'email'];
const limitsOf = (field: FlattenedField) =>
  field as { maxLength?: number; maxRows?: number; min?: number; max?: number; hasMany?: boolean };

const mistakes: Record<string, Mistake> = {
  empty: () => null,
  'too long': (field) => {
    const { maxLength, hasMany } = limitsOf(field);
    const long = 'a'.repeat((maxLength ?? 500) + 1);
    return textTypes.includes(field.type) ? (hasMany ? [long] : long) : undefined;
  },
  unreadable: (field) => {
    if (textTypes.includes(field.type)) return limitsOf(field).hasMany ? ['..'] : 'ni une adresse, ni rien';
    return field.type === 'select' ? 'unheard-of' : undefined;
  },
  'too small': (field) => (field.type === 'number' ? (limitsOf(field).min ?? -1000) - 1 : undefined),
  'too large': (field) => (field.type === 'number' ? (limitsOf(field).max ?? 1_000_000) + 1 : undefined),
  'too many rows': () => undefined,
};

/** Values of the choices beside a field with which its form shows it. */
function siblingsThatShow(field: FlattenedField, siblings: readonly FlattenedField[]): Data {
  const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined;
  if (!condition) return {};
  for (const sibling of siblings) {
    if (sibling.type !== 'select') continue;
    for (const option of sibling.options) {
      const chosen = { [sibling.name]: typeof option === 'string' ? option : option.value };
      if (condition(chosen, chosen, {} as never)) return chosen;
    }
  }
  return {};
}

/** A hook sets it when it is published (globals/settings/hooks.ts). */
const setAtPublication = 'conformity';

const isFormField = (field: FlattenedField): boolean =>
  field.name !== setAtPublication &&
  !['id', '_status', 'localePublished', 'parent', 'createdAt', 'updatedAt', 'deletedAt'].includes(field.name) &&
  !field.name.endsWith('_tz') &&
  !field.custom?.setByServer &&
  !(field.admin && 'hidden' in field.admin && field.admin.hidden) &&
  !['join', 'relationship', 'upload', 'checkbox', 'json', 'richText'].includes(field.type);

/** Returns data in which every field of the form has the mistake: one row of each array, one block of each kind. */
function withMistake(fields: readonly FlattenedField[], mistake: Mistake, rowCount: (field: FlattenedField) => number) {
  const data: Data = {};
  for (const field of fields.filter(isFormField)) {
    if (field.type === 'group' || field.type === 'tab') {
      data[field.name] = withMistake(field.flattenedFields, mistake, rowCount);
    } else if (field.type === 'array') {
      const row = () => withMistake(field.flattenedFields, mistake, rowCount);
      data[field.name] = Array.from({ length: rowCount(field) }, row);
    } else if (field.type === 'blocks') {
      data[field.name] = field.blocks.map(({ slug, flattenedFields }) => ({
        blockType: slug,
        ...withMistake(flattenedFields, mistake, rowCount),
      }));
    } else {
      const value = mistake(field);
      if (value === undefined) continue;
      Object.assign(data, siblingsThatShow(field, fields), { [field.name]: value });
    }
  }
  return data;
}

/** The paths that publishing refuses, by Payload's own validation. */
async function refusedPaths(publish: () => Promise<unknown>): Promise<string[]> {
  try {
    await publish();
    return [];
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.data.errors.map(({ path }) => path).sort();
  }
}

type Stored = { document: Data; publish: () => Promise<unknown> };

/** Stores a draft, and returns it with all its locales, as the checks read it. */
async function storeDraft(kind: CheckedKind, data: Data, locale: Locale, req: PayloadRequest): Promise<Stored> {
  const shared = { locale, depth: 0 } as const;
  const global = payload.config.globals.find(({ slug }) => slug === kind);
  if (global) {
    const slug = kind as GlobalSlug;
    await payload.updateGlobal({ slug, data: data as never, draft: true, ...shared, overrideAccess: true });
    const { docs } = await payload.db.findGlobalVersions<Data>({
      global: slug,
      where: { latest: { equals: true } },
      limit: 1,
      req,
    });
    return {
      document: docs[0]?.version ?? {},
      publish: () =>
        payload.updateGlobal({ slug, data: { _status: 'published' } as never, ...shared, overrideAccess: true }),
    };
  }
  const collection = kind as 'events';
  // The texts that publishing needs in the source language: without them, it says nothing else.
  const { requiredToPublish } = payload.collections[collection].config.custom as { requiredToPublish: string[] };
  const complete = Object.fromEntries(requiredToPublish.map((name) => [name, 'Texte']));
  const first = locale === 'fr' ? data : complete;
  const source = { locale: 'fr', depth: 0 } as const;
  const { id } = await payload.create({
    collection,
    data: first as never,
    draft: true,
    ...source,
    overrideAccess: true,
  });
  if (locale !== 'fr')
    await payload.update({ collection, id, data: data as never, draft: true, ...shared, overrideAccess: true });
  const { readStored } = await import('../documents/stored');
  const stored = await readStored(collection, id, req);
  return {
    document: stored?.newest ?? {},
    publish: () => payload.update({ collection, id, data: { _status: 'published' }, ...shared, overrideAccess: true }),
  };
}

const kinds = ['events', 'documents', 'members', 'concepts', 'pages', 'header', 'footer', 'settings'] as const;

/** Fields refused in each kind and manner: none means that the test compares nothing. */
const counted: Record<string, number> = {};

test.each(kinds.flatMap((kind) => Object.keys(mistakes).map((name) => [kind, name] as const)))(
  '%s: the checks say what publishing refuses when fields are %s',
  async (kind, name) => {
    const mistake = mistakes[name];
    if (!mistake) throw new Error(name);
    for (const locale of ['fr', 'en'] as const) {
      const req = await createLocalReq({ locale }, payload);
      const { flattenedFields } =
        payload.config.globals.find(({ slug }) => slug === kind) ?? payload.collections[kind as 'events'].config;
      const rows = (field: FlattenedField) => (name === 'too many rows' ? (limitsOf(field).maxRows ?? 1) + 1 : 1);
      const { document, publish } = await storeDraft(kind, withMistake(flattenedFields, mistake, rows), locale, req);

      const issues = (await checks.findIssues(kind, document, {}, req, locale)).filter(checks.isError);
      const refused = await refusedPaths(publish);
      counted[name] = (counted[name] ?? 0) + refused.length;

      const said = new Set(issues.map(({ path }) => path));
      expect(
        refused.filter((path) => !said.has(path)),
        `${locale}: refused, but not said`,
      ).toEqual([]);
      const here = issues.filter((issue) => issue.locale === null || issue.locale === locale);
      const own = here.filter(({ rule }) => rule === 'refused' || rule === 'too-long').map(({ path }) => path);
      expect(
        own.filter((path) => !refused.includes(path)),
        `${locale}: said, but not refused`,
      ).toEqual([]);
    }
  },
);

test('each manner was refused somewhere', () => {
  expect(Object.entries(counted).filter(([, count]) => count === 0)).toEqual([]);
});
