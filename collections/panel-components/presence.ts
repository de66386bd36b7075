import type { CollectionConfig, Field, TabsField } from 'payload';

type Tabs = TabsField['tabs'];
type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** The cell of a list that shows the title of a document, and who has it open. */
const Cell = '/admin/presence/title-cell#TitleCell';

/** Returns tabs of fields whose title, in a list, also says who has the document open. */
export const withPresenceInList = (tabs: Tabs, titleField: string): Tabs =>
  tabs.map((tab) => ({ ...tab, fields: tab.fields.map((field) => withCell(field, titleField)) }));

function withCell(field: Field, titleField: string): Field {
  if (field.type === 'row') return { ...field, fields: field.fields.map((each) => withCell(each, titleField)) };
  if (field.type !== 'text' || field.name !== titleField) return field;
  return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Cell } } } as Field;
}

/** Above a list: asks every few seconds who has its documents open. */
export const presenceComponents: Components = { beforeListTable: ['/admin/presence/watch-list#WatchList'] };
