import type { CollectionConfig, DateField } from 'payload';
import { coordinates } from '@/fields/coordinates';
import { countryField } from '@/fields/country';
import { keyFiguresField } from '@/fields/key-figures';
import { kindOptions } from '@/fields/kind-options';
import { requiredText } from '@/fields/required';
import { richText } from '@/fields/rich-text';
import { webAddress } from '@/fields/web-address';
import { say } from '@/lib/staff-words';
import { type Words, words } from '@/lib/words';
import { contentCollection } from '../content-collection';
import { derivedFields, fillDerived } from './derived';
import { shownInSome, visibilityFields } from './visibility';

type DateOptions = { siblingData: { startsAt?: unknown }; req: Parameters<typeof say>[1]; required?: boolean };

function notBeforeStart(value: unknown, { siblingData, req }: DateOptions): string | true {
  if (!value || !siblingData?.startsAt) return true;
  return new Date(String(value)) >= new Date(String(siblingData.startsAt)) || say('endBeforeStart', req);
}

/** A moment: stored in UTC, with the IANA name of the time zone it was meant in. */
function moment(name: string, label: Words, options: Partial<DateField> = {}): DateField {
  return {
    name,
    type: 'date',
    label,
    timezone: { defaultTimezone: 'Europe/Paris' },
    admin: { date: { pickerAppearance: 'dayAndTime', timeIntervals: 15, displayFormat: "d MMMM yyyy, HH'h'mm" } },
    ...options,
  } as DateField;
}

const relation = (name: string, relationTo: 'members' | 'documents' | 'concepts', label: Words) =>
  ({ name, type: 'relationship', relationTo, hasMany: true, label }) as const;

export const Events: CollectionConfig = contentCollection({
  slug: 'events',
  labels: { singular: words('Événement', 'Event', 'Evento'), plural: words('Événements', 'Events', 'Eventos') },
  description: words(
    'Rencontres, conférences, ateliers : à venir et passés.',
    'Meetings, conferences, workshops: upcoming and past.',
    'Encuentros, conferencias, talleres: próximos y pasados.',
  ),
  titleField: 'title',
  required: ['title'],
  columns: ['title', '_status', 'addresses', 'startsAt', 'updatedAt', 'updatedBy'],
  defaultSort: '-startsAt',
  forceSelect: visibilityFields,
  indexes: [{ fields: ['_status', 'overAt'] }],
  hooks: { beforeChange: [fillDerived] },
  tabs: [
    {
      label: words('Présentation', 'About', 'Presentación'),
      fields: [
        requiredText('title', words('Titre', 'Title', 'Título'), { maxLength: 200 }),
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'meeting',
              index: true,
              label: words('Type', 'Type', 'Tipo'),
              options: kindOptions('events'),
            },
            {
              name: 'status',
              type: 'select',
              required: true,
              defaultValue: 'scheduled',
              label: words('État', 'Status', 'Estado'),
              admin: {
                description: words(
                  'Un événement reporté ou annulé reste sur le site, avec ce mot.',
                  'A postponed or cancelled event stays on the site, marked with this word.',
                  'Un evento aplazado o cancelado sigue en el sitio, con esta palabra.',
                ),
              },
              options: [
                { value: 'scheduled', label: words('Maintenu', 'Going ahead', 'Se mantiene') },
                { value: 'postponed', label: words('Reporté', 'Postponed', 'Aplazado') },
                { value: 'cancelled', label: words('Annulé', 'Cancelled', 'Cancelado') },
              ],
            },
          ],
        },
        {
          name: 'summary',
          type: 'textarea',
          localized: true,
          maxLength: 320,
          label: words('Résumé', 'Summary', 'Resumen'),
          admin: {
            description: words(
              'Montré dans les listes et les moteurs de recherche.',
              'Shown in lists and search engines.',
              'Se muestra en las listas y los buscadores.',
            ),
          },
        },
        richText('body', words('Texte', 'Text', 'Texto')),
        { name: 'cover', type: 'upload', relationTo: 'media', label: words('Image', 'Picture', 'Imagen') },
        {
          name: 'gallery',
          type: 'upload',
          relationTo: 'media',
          hasMany: true,
          label: words('Galerie', 'Gallery', 'Galería'),
        },
        keyFiguresField('keyFigures'),
      ],
    },
    {
      label: words('Date et lieu', 'Date and place', 'Fecha y lugar'),
      fields: [
        moment('startsAt', words('Début', 'Start', 'Inicio'), { required: true, index: true }),
        moment('endsAt', words('Fin', 'End', 'Fin'), {
          index: true,
          validate: notBeforeStart as DateField['validate'],
        }),
        { name: 'allDay', type: 'checkbox', label: words('Toute la journée', 'All day', 'Todo el día') },
        {
          name: 'attendance',
          type: 'select',
          required: true,
          defaultValue: 'in-person',
          label: words('Participation', 'Attendance', 'Participación'),
          options: [
            { value: 'in-person', label: words('Sur place', 'In person', 'Presencial') },
            { value: 'online', label: words('En ligne', 'Online', 'En línea') },
            { value: 'hybrid', label: words('Sur place et en ligne', 'In person and online', 'Presencial y en línea') },
          ],
        },
        {
          name: 'venue',
          type: 'group',
          ...shownInSome('venue'),
          label: words('Lieu', 'Venue', 'Lugar'),
          admin: { condition: (_, siblingData) => siblingData?.attendance !== 'online' },
          fields: [
            { name: 'name', type: 'text', label: words('Nom du lieu', 'Name of the venue', 'Nombre del lugar') },
            { name: 'street', type: 'text', label: words('Rue', 'Street', 'Calle') },
            { name: 'city', type: 'text', label: words('Ville', 'Town', 'Ciudad') },
            countryField(),
            coordinates,
          ],
        },
        {
          name: 'access',
          type: 'textarea',
          localized: true,
          label: words('Accessibilité du lieu', 'Accessibility of the venue', 'Accesibilidad del lugar'),
          admin: {
            description: words(
              'Plain-pied, langue des signes, boucle magnétique…',
              'Step-free, sign language, hearing loop…',
              'Sin escalones, lengua de signos, bucle magnético…',
            ),
          },
        },
        {
          name: 'languages',
          type: 'text',
          hasMany: true,
          label: words(
            'Langues parlées ou interprétées',
            'Languages spoken or interpreted',
            'Idiomas hablados o interpretados',
          ),
          admin: {
            description: words(
              'Code de chaque langue : fr, en, es, ar…',
              'Code of each language: fr, en, es, ar…',
              'Código de cada idioma: fr, en, es, ar…',
            ),
          },
        },
      ],
    },
    {
      label: words('Inscription', 'Registration', 'Inscripción'),
      fields: [
        { name: 'price', type: 'text', localized: true, label: words('Prix', 'Price', 'Precio') },
        { name: 'contact', type: 'text', label: words('Contact', 'Contact', 'Contacto') },
        {
          ...webAddress('onlineUrl', words('Adresse en ligne', 'Online address', 'Dirección en línea')),
          ...shownInSome('onlineUrl'),
          admin: { condition: (_, siblingData) => siblingData?.attendance !== 'in-person' },
        },
        {
          ...webAddress(
            'registrationUrl',
            words('Adresse d’inscription', 'Registration address', 'Dirección de inscripción'),
          ),
          ...shownInSome('registrationUrl'),
        },
        moment('registrationDeadline', words('Inscription jusqu’au', 'Registration until', 'Inscripción hasta')),
      ],
    },
    {
      label: words('Programme', 'Programme', 'Programa'),
      fields: [
        {
          name: 'programme',
          type: 'array',
          label: words('Programme', 'Programme', 'Programa'),
          labels: { singular: words('Moment', 'Item', 'Momento'), plural: words('Moments', 'Items', 'Momentos') },
          fields: [
            moment('startsAt', words('Début', 'Start', 'Inicio'), { required: true }),
            moment('endsAt', words('Fin', 'End', 'Fin'), { validate: notBeforeStart as DateField['validate'] }),
            requiredText('title', words('Titre', 'Title', 'Título')),
            {
              name: 'description',
              type: 'textarea',
              localized: true,
              label: words('Description', 'Description', 'Descripción'),
            },
            { name: 'speakers', type: 'text', label: words('Intervenant·es', 'Speakers', 'Ponentes') },
          ],
        },
      ],
    },
    {
      label: words('Liens', 'Links', 'Enlaces'),
      fields: [
        relation('organisers', 'members', words('Organisé par', 'Organised by', 'Organizado por')),
        relation('participants', 'members', words('Avec', 'With', 'Con')),
        relation('documents', 'documents', words('Documents', 'Documents', 'Documentos')),
        relation('concepts', 'concepts', words('Concepts', 'Concepts', 'Conceptos')),
        ...derivedFields,
      ],
    },
  ],
});
