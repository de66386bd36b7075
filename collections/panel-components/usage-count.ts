import type { UIField } from 'payload';
import { textByLanguage } from '@/messages/panel';
import type { PlainKey } from '@/messages/panel/types';

/** A column of lists: in how many places a document is used. It stores nothing and is in no form. */
export const usageCount = (label: PlainKey): UIField => ({
  name: 'usage',
  type: 'ui',
  label: textByLanguage(label),
  admin: {
    components: { Cell: '/admin/usage/count-cell#UsageCountCell' },
    disableBulkEdit: true,
  },
});
