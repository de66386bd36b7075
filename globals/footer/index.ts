import type { ArrayField, GlobalConfig } from 'payload';
import { keepGlobalLinks } from '@/editorial/status/hooks';
import { linkField } from '@/fields/link';
import { webAddress } from '@/fields/web-address';
import { isEditor } from '@/lib/access';
import { type Words, words } from '@/lib/words';
import { withDrafts } from '../drafts';

const links = (name: string, label: Words): ArrayField => ({
  name,
  type: 'array',
  maxRows: 12,
  label,
  labels: { singular: words('Lien', 'Link', 'Enlace'), plural: words('Liens', 'Links', 'Enlaces') },
  fields: [linkField('link', words('Lien', 'Link', 'Enlace'))],
});

export const Footer: GlobalConfig = withDrafts({
  slug: 'footer',
  label: words('Pied de page', 'Footer', 'Pie de página'),
  access: { read: () => true, update: isEditor, readVersions: isEditor },
  admin: {
    group: words('Réglages', 'Settings', 'Ajustes'),
    description: words(
      'Les liens en bas de chaque page. Une colonne vide ne se montre pas.',
      'The links at the bottom of each page. An empty column is not shown.',
      'Los enlaces al pie de cada página. Una columna vacía no se muestra.',
    ),
    hideAPIURL: true,
  },
  hooks: { afterChange: [keepGlobalLinks] },
  fields: [
    links('mainLinks', words('Liens principaux', 'Main links', 'Enlaces principales')),
    {
      name: 'columns',
      type: 'array',
      maxRows: 4,
      label: words('Colonnes', 'Columns', 'Columnas'),
      labels: { singular: words('Colonne', 'Column', 'Columna'), plural: words('Colonnes', 'Columns', 'Columnas') },
      fields: [
        { name: 'title', type: 'text', localized: true, label: words('Titre', 'Title', 'Título') },
        links('links', words('Liens', 'Links', 'Enlaces')),
      ],
    },
    links('legalLinks', words('Liens légaux', 'Legal links', 'Enlaces legales')),
    {
      name: 'socialLinks',
      type: 'array',
      label: words('Réseaux sociaux', 'Social networks', 'Redes sociales'),
      labels: { singular: words('Compte', 'Account', 'Cuenta'), plural: words('Comptes', 'Accounts', 'Cuentas') },
      fields: [
        { name: 'network', type: 'text', required: true, label: words('Réseau', 'Network', 'Red') },
        webAddress('url', words('Adresse', 'Address', 'Dirección'), { required: true }),
      ],
    },
    webAddress('newsletterUrl', words('Lettre d’information', 'Newsletter', 'Boletín')),
  ],
});
