import type { CollectionBeforeOperationHook, TextField } from 'payload';
import { isStaff, staffField } from '@/lib/access';
import { textLimits } from '@/lib/limits';
import { tidyTags } from '@/lib/tags';
import { label } from '@/messages/panel';

/**
 * Tags by which staff find pictures; never public. A text with several values instead of an array: on MongoDB, Payload
 * 3.90.1 can't list the distinct values in rows of an array.
 */
export const mediaTags: TextField = {
  name: 'tags',
  type: 'text',
  hasMany: true,
  index: true,
  maxRows: textLimits.maxTags,
  maxLength: textLimits.maxTagLength,
  access: { read: staffField },
  hooks: { beforeValidate: [({ value }) => tidyTags(value)] },
  label: label('mediaTags.tagsLabel'),
  admin: {
    components: { Field: '/admin/media/tags/field#TagsField', Cell: '/admin/media/tags/cell#TagsCell' },
  },
};

/**
 * Removes tags from the sort order of a list: on SQLite, Payload joins their table row by row, so that a picture with
 * two tags would be listed twice, and another one on no page.
 */
export const sortWithoutTags: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { sort } = args as { sort?: string | string[] };
  // Anonymous clients are refused such an order (lib/base-access.ts).
  if (operation !== 'read' || !sort || !(overrideAccess || isStaff({ req }))) return args;
  const allowed = [sort]
    .flat()
    .flatMap((each) => each.split(','))
    .filter((each) => !/^-?tags\b/.test(each));
  return { ...args, sort: allowed.length > 0 ? allowed : undefined } as typeof args;
};
