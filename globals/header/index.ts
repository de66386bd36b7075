import type { GlobalConfig } from 'payload';
import { keepGlobalLinks } from '@/editorial/status/hooks';
import { linkField } from '@/fields/link';
import { isEditor } from '@/lib/access';
import { words } from '@/lib/words';
import { withDrafts } from '../drafts';

const entry = { singular: words('Lien', 'Link', 'Enlace'), plural: words('Liens', 'Links', 'Enlaces') };

export const Header: GlobalConfig = withDrafts({
  slug: 'header',
  label: words('En-tête', 'Header', 'Cabecera'),
  access: { read: () => true, update: isEditor, readVersions: isEditor },
  admin: {
    group: words('Réglages', 'Settings', 'Ajustes'),
    description: words(
      'Les liens en haut de chaque page.',
      'The links at the top of each page.',
      'Los enlaces en la parte superior de cada página.',
    ),
    hideAPIURL: true,
  },
  hooks: { afterChange: [keepGlobalLinks] },
  fields: [
    {
      name: 'links',
      type: 'array',
      maxRows: 8,
      label: words('Liens', 'Links', 'Enlaces'),
      labels: entry,
      fields: [
        linkField('link', words('Lien', 'Link', 'Enlace')),
        {
          name: 'children',
          type: 'array',
          maxRows: 8,
          label: words('Sous-liens', 'Sub-links', 'Subenlaces'),
          labels: entry,
          fields: [linkField('link', words('Lien', 'Link', 'Enlace'))],
        },
      ],
    },
  ],
});
