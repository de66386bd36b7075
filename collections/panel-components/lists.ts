import type { CollectionBeforeChangeHook, CollectionConfig, DateField, Field, Plugin } from 'payload';
import type { DateSettings } from '@/fields/date';
import { personField } from '@/fields/person';
import { textByLanguage } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { joinComponents } from './join';

/** A date by which a list is filtered. */
export type ListDate = { path: string; label: Record<PanelLanguage, string>; withTime: boolean };

/** Payload's own dates, which each collection has. */
const systemDates: readonly ListDate[] = [
  { path: 'updatedAt', label: textByLanguage('content.changedOn'), withTime: true },
  { path: 'createdAt', label: textByLanguage('content.createdOn'), withTime: true },
];

function dateOf(field: DateField, path: string): ListDate[] {
  const component = field.admin?.components?.Field;
  const { settings } = ((typeof component === 'object' && component?.clientProps) || {}) as { settings?: DateSettings };
  return settings ? [{ path, label: settings.label, withTime: settings.withTime }] : [];
}

/** The dates of a schema that a form shows, those of rows in it excepted: a document may have many. */
function datesOf(fields: readonly Field[], prefix = ''): ListDate[] {
  return fields.flatMap((field) => {
    if (field.type === 'date') return field.admin?.hidden ? [] : dateOf(field, prefix + field.name);
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => datesOf(tab.fields, 'name' in tab ? `${prefix}${tab.name}.` : prefix));
    }
    if (field.type === 'row' || field.type === 'collapsible') return datesOf(field.fields, prefix);
    if (field.type === 'group') return datesOf(field.fields, 'name' in field ? `${prefix}${field.name}.` : prefix);
    return [];
  });
}

/** Sets who saved a document last: by their own requests, not by what the server does for itself. */
const setUpdatedBy: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user?.collection === 'users' ? { ...data, updatedBy: req.user.id } : data;

/** Messages are answered and never changed. */
const withoutEditor = new Set(['submissions']);

function withTools(collection: CollectionConfig): CollectionConfig {
  const { slug, admin, fields, hooks } = collection;
  if (admin?.hidden) return collection;
  const hasEditor = fields.some((field) => 'name' in field && field.name === 'updatedBy');
  const addsEditor = !hasEditor && !withoutEditor.has(slug);
  const clientProps = { hasEditor: hasEditor || addsEditor, dates: [...datesOf(fields), ...systemDates] };
  return {
    ...collection,
    admin: {
      ...admin,
      components: joinComponents(
        { views: { list: { Component: '/admin/lists/list#List' } } },
        admin?.components ?? {},
        { beforeListTable: [{ path: '/admin/list-filters/bar#ListFilterBar', clientProps }] },
      ),
    },
    ...(addsEditor && {
      fields: [...fields, personField('updatedBy', 'content.editedBy', { hidden: true, disableBulkEdit: true })],
      hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), setUpdatedBy] },
    }),
  };
}

/**
 * Payload plugin that gives each list of the menu its quick filters: one's own changes, saved filters, dates as people
 * type them.
 */
export const listTools: Plugin = (config) => ({ ...config, collections: config.collections?.map(withTools) });
