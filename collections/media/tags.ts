import type { CollectionBeforeOperationHook, TextField } from 'payload';
import { isStaff, staffField } from '@/lib/access';
import { longestTag, mostTags, tagsLabel, tidyTags } from '@/lib/tags';

/**
 * Words of staff's own by which pictures are found again; never public. A text with several values and not rows: on
 * MongoDB, Payload 3.90.1 can't say which values are in use of what stands in rows.
 */
export const pictureTags: TextField = {
  name: 'tags',
  type: 'text',
  hasMany: true,
  index: true,
  maxRows: mostTags,
  maxLength: longestTag,
  access: { read: staffField },
  hooks: { beforeValidate: [({ value }) => tidyTags(value)] },
  label: tagsLabel,
  admin: {
    components: { Field: '/admin/pictures/tags/field#TagsField', Cell: '/admin/pictures/tags/cell#TagsCell' },
  },
};

/**
 * Leaves tags out of the order of a list: on SQLite, Payload joins their table row by row, so that a picture with two tags
 * would stand on two places, and another on no page at all.
 */
export const sortWithoutTags: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { sort } = args as { sort?: string | string[] };
  // Whoever may not read them is refused such an order (lib/public-reads.ts).
  if (operation !== 'read' || !sort || !(overrideAccess || isStaff({ req }))) return args;
  const kept = [sort]
    .flat()
    .flatMap((each) => each.split(','))
    .filter((each) => !/^-?tags\b/.test(each));
  return { ...args, sort: kept.length > 0 ? kept : undefined } as typeof args;
};
