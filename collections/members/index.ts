import type { CollectionConfig } from 'payload';
import { coordinates } from '@/fields/coordinates';
import { countryField } from '@/fields/country';
import { kindOptions } from '@/fields/kind-options';
import { requiredText } from '@/fields/required';
import { richText } from '@/fields/rich-text';
import { webAddress } from '@/fields/web-address';
import { isStaff, staffField } from '@/lib/access';
import { words } from '@/lib/words';
import { contentCollection } from '../content-collection';
import { eraseHiddenPlace } from './hooks';

export const Members: CollectionConfig = contentCollection({
  slug: 'members',
  labels: { singular: words('Membre', 'Member', 'Miembro'), plural: words('Membres', 'Members', 'Miembros') },
  description: words(
    'Les collectivités, associations et réseaux de l’alliance.',
    'The local authorities, associations and networks of the alliance.',
    'Las autoridades locales, asociaciones y redes de la alianza.',
  ),
  titleField: 'name',
  required: ['name'],
  columns: ['name', '_status', 'addresses', 'kind', 'updatedAt', 'updatedBy'],
  // Some members take risks: a hidden one is nowhere, also not in counts, joins and relations.
  publicWhere: [{ visibility: { not_equals: 'hidden' } }],
  hooks: { beforeChange: [eraseHiddenPlace] },
  tabs: [
    {
      label: words('Présentation', 'About', 'Presentación'),
      fields: [
        requiredText('name', words('Nom', 'Name', 'Nombre'), { maxLength: 200 }),
        {
          type: 'row',
          fields: [
            { name: 'acronym', type: 'text', maxLength: 40, label: words('Sigle', 'Acronym', 'Sigla') },
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'association',
              index: true,
              label: words('Type', 'Type', 'Tipo'),
              options: kindOptions('members'),
            },
          ],
        },
        {
          name: 'founder',
          type: 'checkbox',
          index: true,
          label: words('Membre fondateur', 'Founding member', 'Miembro fundador'),
        },
        { name: 'logo', type: 'upload', relationTo: 'media', label: words('Logo', 'Logo', 'Logo') },
        {
          name: 'summary',
          type: 'textarea',
          localized: true,
          maxLength: 320,
          label: words('Résumé', 'Summary', 'Resumen'),
          admin: {
            description: words(
              'Une ou deux phrases, montrées dans les listes et les moteurs de recherche (320 signes au plus).',
              'One or two sentences, shown in lists and search engines (320 characters at most).',
              'Una o dos frases, que se muestran en las listas y los buscadores (320 caracteres como máximo).',
            ),
          },
        },
        richText('description', words('Présentation', 'About', 'Presentación')),
      ],
    },
    {
      label: words('Lieu et liens', 'Place and links', 'Lugar y enlaces'),
      fields: [
        {
          name: 'visibility',
          type: 'select',
          required: true,
          defaultValue: 'public',
          index: true,
          access: { read: staffField },
          label: words('Visibilité', 'Visibility', 'Visibilidad'),
          admin: {
            description: words(
              'Pour un membre qui prend des risques. « Sans lieu » efface la ville et le point de la carte à la publication ; « caché » ne montre le membre nulle part.',
              'For a member at risk. “Without place” erases the town and the point on the map on publication; “hidden” means the member is not shown anywhere.',
              'Para un miembro en riesgo. «Sin lugar» borra la ciudad y el punto del mapa al publicar; «oculto» no muestra al miembro en ninguna parte.',
            ),
          },
          options: [
            { value: 'public', label: words('Public', 'Public', 'Público') },
            { value: 'without-place', label: words('Sans lieu', 'Without place', 'Sin lugar') },
            { value: 'hidden', label: words('Caché', 'Hidden', 'Oculto') },
          ],
        },
        countryField(),
        {
          name: 'place',
          type: 'text',
          maxLength: 120,
          label: words('Ville ou territoire', 'Town or territory', 'Ciudad o territorio'),
        },
        coordinates,
        {
          type: 'row',
          fields: [
            webAddress('website', words('Site web', 'Website', 'Sitio web')),
            {
              name: 'websiteLabel',
              type: 'text',
              localized: true,
              label: words('Mots du lien vers le site', 'Text of the link to the website', 'Texto del enlace al sitio'),
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'email',
              type: 'email',
              label: words('Adresse électronique', 'E-mail', 'Correo electrónico'),
              custom: { readableInSome: true },
              access: { read: ({ req, doc }) => isStaff({ req }) || doc?.emailPublic === true },
            },
            {
              name: 'emailPublic',
              type: 'checkbox',
              label: words(
                'Montrer cette adresse au public',
                'Show this address to the public',
                'Mostrar esta dirección al público',
              ),
              access: { read: staffField },
            },
          ],
        },
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
      ],
    },
    {
      label: words('Dans l’alliance', 'In the alliance', 'En la alianza'),
      fields: [
        {
          name: 'memberOf',
          type: 'relationship',
          relationTo: 'members',
          hasMany: true,
          label: words('Fait partie de', 'Belongs to', 'Forma parte de'),
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
        },
        {
          name: 'joinedOn',
          type: 'date',
          label: words('Membre depuis', 'Member since', 'Miembro desde'),
          admin: { date: { pickerAppearance: 'dayOnly' } },
        },
        {
          name: 'agreedToListingOn',
          type: 'date',
          access: { read: staffField },
          label: words('A accepté de figurer ici le', 'Agreed to be listed on', 'Aceptó figurar aquí el'),
          admin: {
            date: { pickerAppearance: 'dayOnly' },
            description: words(
              'Jamais montré au public.',
              'Never shown to the public.',
              'Nunca se muestra al público.',
            ),
          },
        },
        {
          name: 'belonging',
          type: 'join',
          collection: 'members',
          on: 'memberOf',
          // Not by the localized title: of drafts, Payload 3.90.1 then asks the database for a table it did not join.
          defaultSort: 'createdAt',
          label: words('Ses membres', 'Its members', 'Sus miembros'),
          admin: { allowCreate: false },
        },
        {
          name: 'organisedEvents',
          type: 'join',
          collection: 'events',
          on: 'organisers',
          label: words('Événements organisés', 'Events organised', 'Eventos organizados'),
          admin: { allowCreate: false },
        },
        {
          name: 'writtenDocuments',
          type: 'join',
          collection: 'documents',
          on: 'authors',
          label: words('Documents écrits', 'Documents written', 'Documentos escritos'),
          admin: { allowCreate: false },
        },
      ],
    },
  ],
});
