import type { TextField } from 'payload';
import { staffField } from '@/lib/access';
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
