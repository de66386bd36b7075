import type { GlobalConfig } from 'payload';
import { keepWithdrawnOutOfGlobal } from '@/editorial/pictures/keep-out';
import { keepGlobalLinks } from '@/editorial/status/hooks';
import { requiredText } from '@/fields/required';
import { isAdmin, isEditor, isStaff } from '@/lib/access';
import { words } from '@/lib/words';
import { withDrafts } from '../drafts';
import { conformityAfterAudit, refuseDraftHome } from './hooks';
import { urgentNotice } from './urgent-notice';

export const Settings: GlobalConfig = withDrafts({
  slug: 'settings',
  label: words('Paramètres', 'Settings', 'Ajustes'),
  access: { read: () => true, update: isAdmin, readVersions: isEditor },
  admin: {
    group: words('Réglages', 'Settings', 'Ajustes'),
    description: words(
      'Le nom du site, sa page d’accueil, ses mentions.',
      'The name of the site, its home page, its legal details.',
      'El nombre del sitio, su página de inicio, sus datos legales.',
    ),
    hideAPIURL: true,
  },
  hooks: {
    beforeValidate: [keepWithdrawnOutOfGlobal, refuseDraftHome],
    beforeChange: [conformityAfterAudit],
    afterChange: [keepGlobalLinks],
  },
  fields: [
    requiredText('siteName', words('Nom du site', 'Name of the site', 'Nombre del sitio')),
    { name: 'tagline', type: 'text', localized: true, label: words('Devise', 'Tagline', 'Lema') },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: words('Description', 'Description', 'Descripción'),
      admin: {
        description: words(
          'Pour les moteurs de recherche, quand une page n’a pas la sienne.',
          'For search engines, when a page has none of its own.',
          'Para los buscadores, cuando una página no tiene la suya.',
        ),
      },
    },
    {
      name: 'homePage',
      type: 'relationship',
      relationTo: 'pages',
      label: words('Page d’accueil', 'Home page', 'Página de inicio'),
      filterOptions: { _status: { equals: 'published' } },
    },
    {
      name: 'launched',
      type: 'checkbox',
      defaultValue: false,
      label: words('Le site est ouvert', 'The site is open', 'El sitio está abierto'),
      admin: {
        description: words(
          'Tant que cette case n’est pas cochée, le site demande aux moteurs de recherche de ne pas le montrer.',
          'Until this is ticked, the site asks search engines not to show it.',
          'Mientras no esté marcada, el sitio pide a los buscadores que no lo muestren.',
        ),
      },
    },
    urgentNotice,
    {
      name: 'organisation',
      type: 'group',
      label: words('Organisation', 'Organisation', 'Organización'),
      fields: [
        { name: 'legalName', type: 'text', label: words('Nom légal', 'Legal name', 'Nombre legal') },
        {
          name: 'email',
          type: 'email',
          label: words('Adresse électronique publique', 'Public e-mail', 'Correo público'),
        },
        { name: 'phone', type: 'text', label: words('Téléphone', 'Telephone', 'Teléfono') },
        { name: 'address', type: 'textarea', label: words('Adresse postale', 'Postal address', 'Dirección postal') },
        {
          name: 'publicationDirector',
          type: 'text',
          label: words('Direction de la publication', 'Publication director', 'Responsable de la publicación'),
        },
        { name: 'host', type: 'textarea', label: words('Hébergeur', 'Hosting provider', 'Proveedor de alojamiento') },
      ],
    },
    {
      name: 'socialImage',
      type: 'upload',
      relationTo: 'media',
      label: words('Image de partage', 'Sharing image', 'Imagen para compartir'),
    },
    {
      name: 'accessibility',
      type: 'group',
      label: words('Accessibilité', 'Accessibility', 'Accesibilidad'),
      fields: [
        {
          name: 'conformity',
          type: 'select',
          required: true,
          defaultValue: 'none',
          label: words('Conformité', 'Compliance', 'Conformidad'),
          options: [
            { value: 'none', label: words('Non conforme', 'Not compliant', 'No conforme') },
            {
              value: 'partial',
              label: words('Partiellement conforme', 'Partially compliant', 'Parcialmente conforme'),
            },
            { value: 'full', label: words('Totalement conforme', 'Fully compliant', 'Totalmente conforme') },
          ],
          admin: {
            description: words(
              '« Non conforme » tant qu’un audit n’a pas de date.',
              '“Not compliant” until an audit has a date.',
              '«No conforme» mientras una auditoría no tenga fecha.',
            ),
          },
        },
        {
          name: 'auditedOn',
          type: 'date',
          label: words('Date de l’audit', 'Date of the audit', 'Fecha de la auditoría'),
        },
        {
          name: 'statementPage',
          type: 'relationship',
          relationTo: 'pages',
          label: words('Page de la déclaration', 'Statement page', 'Página de la declaración'),
        },
      ],
    },
    {
      name: 'legalPage',
      type: 'relationship',
      relationTo: 'pages',
      label: words('Mentions légales', 'Legal notice', 'Aviso legal'),
    },
    {
      name: 'personalDataPage',
      type: 'relationship',
      relationTo: 'pages',
      label: words('Page des données personnelles', 'Personal data page', 'Página de datos personales'),
      admin: {
        description: words('Chaque formulaire y mène.', 'Each form leads to it.', 'Cada formulario lleva a ella.'),
      },
    },
    {
      name: 'helpPage',
      type: 'relationship',
      relationTo: 'pages',
      label: words('Page « Vous cherchez de l’aide ? »', 'Page “Are you looking for help?”', 'Página «¿Busca ayuda?»'),
      admin: {
        description: words(
          'Les formulaires y mènent les personnes qui cherchent de l’aide, dès qu’elle est publiée.',
          'Forms lead people who are looking for help to it, once it is published.',
          'Los formularios llevan a ella a quienes buscan ayuda, en cuanto está publicada.',
        ),
      },
    },
    {
      name: 'formRetentionMonths',
      type: 'number',
      required: true,
      defaultValue: 12,
      min: 1,
      max: 60,
      label: words(
        'Garder les messages des formulaires (mois)',
        'Keep form messages (months)',
        'Conservar los mensajes de los formularios (meses)',
      ),
      admin: {
        step: 1,
        description: words(
          'Les formulaires l’annoncent ; ensuite les messages s’effacent d’eux-mêmes.',
          'Forms announce it; messages are then deleted automatically.',
          'Los formularios lo anuncian; después los mensajes se borran solos.',
        ),
      },
    },
    {
      name: 'toComplete',
      type: 'array',
      access: { read: ({ req }) => isStaff({ req }) },
      label: words('À compléter avant l’ouverture', 'To complete before opening', 'Por completar antes de abrir'),
      labels: { singular: words('Point', 'Point', 'Punto'), plural: words('Points', 'Points', 'Puntos') },
      admin: {
        description: words(
          'Jamais montré au public. Supprimez un point quand il est réglé.',
          'Never shown to the public. Delete a point once it is settled.',
          'Nunca se muestra al público. Borre un punto cuando esté resuelto.',
        ),
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          required: true,
          label: words('À faire', 'To do', 'Por hacer'),
        },
      ],
    },
  ],
});
