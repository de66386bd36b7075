import type { ArrayField, GlobalConfig } from 'payload';
import { refreshAfterGlobalChange } from '@/editorial/projections/hooks';
import { linkField } from '@/fields/link';
import { socialLinks } from '@/fields/social-links';
import { webAddress } from '@/fields/web-address';
import { isEditor } from '@/lib/access';
import { label, textByLanguage } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { withDrafts } from '../drafts';

const links = (name: string, text: PanelText): ArrayField => ({
  name,
  type: 'array',
  maxRows: 12,
  label: label(text),
  labels: { singular: label('footer.linkSingular'), plural: label('footer.linksPlural') },
  fields: [linkField('link', 'footer.link')],
});

export const Footer: GlobalConfig = withDrafts({
  slug: 'footer',
  // No function: Payload's history of a global hands the label to the browser as it is.
  label: textByLanguage('footer.label'),
  access: { read: () => true, update: isEditor, readVersions: isEditor },
  admin: {
    group: textByLanguage('footer.group'),
    description: textByLanguage('footer.help'),
    hideAPIURL: true,
  },
  hooks: { afterChange: [refreshAfterGlobalChange] },
  fields: [
    links('mainLinks', 'footer.mainLinks'),
    {
      name: 'columns',
      type: 'array',
      maxRows: 4,
      label: label('footer.columns'),
      labels: { singular: label('footer.columnsSingular'), plural: label('footer.columns') },
      fields: [
        { name: 'title', type: 'text', localized: true, label: label('footer.title') },
        links('links', 'footer.links'),
      ],
    },
    links('legalLinks', 'footer.legalLinks'),
    socialLinks(),
    webAddress('newsletterUrl', 'footer.newsletter'),
  ],
});
