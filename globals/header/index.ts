import type { GlobalConfig } from 'payload';
import { refreshAfterGlobalChange } from '@/editorial/projections/hooks';
import { linkField } from '@/fields/link';
import { isEditor } from '@/lib/access';
import { label, textByLanguage } from '@/messages/panel';
import { withDrafts } from '../drafts';

const entry = { singular: label('header.linkSingular'), plural: label('header.linksPlural') };

export const Header: GlobalConfig = withDrafts({
  slug: 'header',
  // No function: Payload's history of a global hands the label to the browser as it is.
  label: textByLanguage('header.label'),
  access: { read: () => true, update: isEditor, readVersions: isEditor },
  admin: {
    group: textByLanguage('header.group'),
    description: textByLanguage('header.help'),
    hideAPIURL: true,
  },
  hooks: { afterChange: [refreshAfterGlobalChange] },
  fields: [
    {
      name: 'links',
      type: 'array',
      maxRows: 8,
      label: label('header.links'),
      labels: entry,
      fields: [
        linkField('link', 'header.link'),
        {
          name: 'children',
          type: 'array',
          maxRows: 8,
          label: label('header.children'),
          labels: entry,
          fields: [linkField('link', 'header.link')],
        },
      ],
    },
  ],
});
