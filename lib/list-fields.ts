import type { Field, SanitizedConfig } from 'payload';

/** Fields without a place in a form that say something in a list. */
const usefulWithoutForm = new Set([
  ...['createdAt', 'updatedAt', 'deletedAt', 'updatedBy'],
  ...['filename', 'filesize', 'width', 'height'],
]);

/** Fields that no list needs: half of a place, and what a map shows. */
const onlyForForms = new Set(['latitude', 'longitude']);

type Admin = Record<string, unknown> & { hidden?: boolean; components?: { Cell?: unknown } };

function hideInLists(field: Field): void {
  field.admin = { ...field.admin, disableListColumn: true, disableListFilter: true } as Field['admin'];
}

function visit(fields: readonly Field[], isTopLevel: boolean, isInHidden: boolean): void {
  for (const field of fields) {
    const admin = (field.admin ?? {}) as Admin;
    const name = 'name' in field ? (field.name ?? '') : '';
    const isHidden = isInHidden || (admin.hidden === true && !(isTopLevel && usefulWithoutForm.has(name)));
    const isPartOfForm = field.type === 'ui' && !admin.components?.Cell;
    // A filter by date reads what people type: the list's own (admin/list-filters/), since Payload's has no place for it.
    if (field.type === 'date') field.admin = { ...field.admin, disableListFilter: true };
    if (isHidden || isPartOfForm || onlyForForms.has(name)) hideInLists(field);
    if (field.type === 'tabs')
      for (const tab of field.tabs) visit(tab.fields, isTopLevel && !('name' in tab), isHidden);
    else if ('fields' in field) visit(field.fields, isTopLevel && name === '', isHidden);
  }
}

/**
 * Takes out of the columns and filters of lists what only the server and the form know: "Sort Title", "Starts At_tz",
 * sizes of pictures. On the finished configuration, since Payload adds some of these fields itself.
 */
export async function offerUsefulListFields(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  for (const { fields, admin } of built.collections) if (!admin.hidden) visit(fields, true, false);
  return built;
}
