import { initI18n } from '@payloadcms/translations';
import { filterFields } from '@payloadcms/ui/shared';
import { type ClientField, createClientConfig, formatLabels } from 'payload';
import { flattenTopLevelFields } from 'payload/shared';
import { describe, expect, test } from 'vitest';
import { panelLanguages } from '@/messages/panel/languages';
import config from '@/payload.config';

type Offered = { name: string; label: unknown; type: string };

/** What every page of the panel carries, in one of its languages. */
async function lists(language: (typeof panelLanguages)[number]) {
  const made = await initI18n({ config: (await config).i18n, context: 'client', language });
  const { collections } = createClientConfig({ config: await config, i18n: made, importMap: {}, user: true });
  const inMenu = (await config).collections.filter(({ admin, slug }) => !admin.hidden && !slug.startsWith('payload-'));
  return collections.filter(({ slug }) => inMenu.some((each) => each.slug === slug));
}

// The id is taken out by the list itself (admin/lists/without-ids.tsx).
const isOffered = (field: ClientField): boolean => !('name' in field) || field.name !== 'id';

/** The columns that Payload offers, by its own functions. */
const columnsOf = (fields: ClientField[]): Offered[] =>
  (
    flattenTopLevelFields(filterFields(fields), {
      moveSubFieldsToTop: true,
      keepPresentationalFields: true,
    }) as ClientField[]
  )
    .filter((field) => isOffered(field) && field.type !== 'group' && 'name' in field)
    .map((field) => ({
      name: String('name' in field && field.name),
      label: 'label' in field && field.label,
      type: field.type,
    }));

/** The fields that Payload's filter offers: those in tabs, groups and rows as well. */
function filtersOf(fields: ClientField[]): Offered[] {
  return fields.flatMap((field): Offered[] => {
    if (('hidden' in field && field.hidden) || field.admin?.disabled || !isOffered(field)) return [];
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => filtersOf(tab.fields));
    if ('fields' in field) return filtersOf(field.fields);
    if (field.type === 'ui' || field.type === 'blocks' || field.type === 'join') return [];
    if (('virtual' in field && field.virtual === true) || field.admin?.disableListFilter) return [];
    return [{ name: field.name, label: field.label, type: field.type }];
  });
}

/** Whether Payload made a label of the name in the code: `Sort Title`. */
const isTechnical = ({ name, label }: Offered): boolean =>
  typeof label !== 'string'
    ? // A label in every language: the one of the reader is chosen in the browser.
      !label
    : label === formatLabels(name).singular && !sameInLanguages.has(label);

/** Words that are the same in English and in French or Spanish. */
const sameInLanguages = new Set([
  'Pages',
  'Programme',
  'Documents',
  'Participants',
  'Concepts',
  'Description',
  'Questions',
  'Contact',
  'Logo',
  'Licence',
  'Visibilité',
]);

describe.each(panelLanguages.filter((language) => language !== 'en'))('in %s', (language) => {
  test('no list offers a column or a filter that only the code knows', async () => {
    for (const { slug, fields } of await lists(language)) {
      expect.soft(columnsOf(fields).filter(isTechnical), `columns of ${slug}`).toEqual([]);
      expect.soft(filtersOf(fields).filter(isTechnical), `filters of ${slug}`).toEqual([]);
    }
  });
});

test.each([
  ['events', ['sortTitle', 'urls', 'firstPublishedAt', 'startsAt_tz', 'latitude', 'overAt']],
  ['media', ['thumbnailURL', 'mimeType', 'focalX', 'addedBy', 'fate', 'sizes']],
  ['files', ['readAt', 'findings', 'warnings', 'mimeType']],
  ['documents', ['bytes', 'format', 'sortTitle']],
])('of %s the technical fields are in neither', async (slug, names) => {
  const list = (await lists('fr')).find((each) => each.slug === slug);
  const offered = [...columnsOf(list?.fields ?? []), ...filtersOf(list?.fields ?? [])].map(({ name }) => name);
  expect(offered).not.toEqual([]);
  for (const name of names) expect.soft(offered).not.toContain(name);
});

test('what says something in a list is there without a place in the form', async () => {
  const all = await lists('fr');
  const columns = (slug: string) =>
    columnsOf(all.find((each) => each.slug === slug)?.fields ?? []).map(({ name }) => name);
  for (const { slug } of all)
    expect.soft(columns(slug), slug).toEqual(expect.arrayContaining(['updatedAt', 'createdAt']));
  for (const { slug } of all.filter(({ slug: each }) => each !== 'submissions')) {
    expect.soft(columns(slug), slug).toContain('updatedBy');
  }
  expect(columns('media')).toEqual(expect.arrayContaining(['filename', 'filesize', 'width', 'height', 'alt', 'tags']));
});

test('the columns that a list begins with are offered', async () => {
  for (const { slug, fields, admin } of await lists('fr')) {
    const names = columnsOf(fields).map(({ name }) => name);
    for (const column of admin.defaultColumns ?? []) expect.soft(names, `${slug}: ${column}`).toContain(column);
  }
});

test('dates are filtered by the list itself, which reads them as they are typed', async () => {
  for (const { slug, fields } of await lists('fr')) {
    expect
      .soft(
        filtersOf(fields).filter(({ type }) => type === 'date'),
        slug,
      )
      .toEqual([]);
  }
});
