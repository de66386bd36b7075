import type { CollectionConfig } from 'payload';
import { coordinates } from '@/fields/coordinates';
import { countryField } from '@/fields/country';
import { zonedMomentField } from '@/fields/date';
import { keyFiguresField } from '@/fields/key-figures';
import { kindOptions } from '@/fields/kind-options';
import { requiredText } from '@/fields/required';
import { richText } from '@/fields/rich-text';
import { spokenLanguagesField } from '@/fields/spoken-languages';
import { summary } from '@/fields/summary';
import { webAddress } from '@/fields/web-address';
import { textLimits } from '@/lib/limits';
import { label, requestT, type TextRequest, textByLanguage } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { contentCollection } from '../content-collection';
import { derivedFields, fillDerived } from './derived';
import { localTimeFields } from './local-times';
import { shownInSome, visibilityFields } from './visibility';

type DateOptions = { siblingData: { startsAt?: unknown }; req: TextRequest; required?: boolean };

function notBeforeStart(value: unknown, { siblingData, req }: DateOptions): string | true {
  if (!value || !siblingData?.startsAt) return true;
  return (
    new Date(String(value)) >= new Date(String(siblingData.startsAt)) ||
    requestT(req)('checkRules.end-before-start.fix')
  );
}

const relation = (name: string, relationTo: 'members' | 'documents' | 'concepts', text: PanelText) =>
  ({ name, type: 'relationship', relationTo, hasMany: true, label: label(text) }) as const;

export const Events: CollectionConfig = contentCollection({
  slug: 'events',
  titleField: 'title',
  required: ['title'],
  columns: ['title', '_status', 'addresses', 'startsAt', 'updatedAt', 'updatedBy'],
  defaultSort: '-startsAt',
  forceSelect: visibilityFields,
  indexes: [
    { fields: ['_status', 'overAt'] },
    // For the default order of the public API: without it, each request sorts every event.
    { fields: ['_status', 'deletedAt', 'startsAt', 'createdAt'] },
  ],
  hooks: { beforeChange: [fillDerived] },
  tabs: [
    {
      label: label('events.about'),
      fields: [
        requiredText('title', 'events.title', { maxLength: textLimits.maxTitleLength }),
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'meeting',
              index: true,
              label: label('events.kind'),
              options: kindOptions('events'),
            },
            {
              name: 'status',
              type: 'select',
              required: true,
              defaultValue: 'scheduled',
              label: label('events.status'),
              admin: {
                description: textByLanguage('events.statusHelp'),
              },
              options: [
                { value: 'scheduled', label: label('events.statusScheduled') },
                { value: 'postponed', label: label('events.statusPostponed') },
                { value: 'cancelled', label: label('events.statusCancelled') },
              ],
            },
          ],
        },
        summary(),
        ...richText('body', 'events.text'),
        { name: 'cover', type: 'upload', relationTo: 'media', label: label('events.cover') },
        {
          name: 'gallery',
          type: 'upload',
          relationTo: 'media',
          hasMany: true,
          label: label('events.gallery'),
        },
        keyFiguresField('keyFigures'),
      ],
    },
    {
      label: label('events.dateAndPlace'),
      fields: [
        zonedMomentField('startsAt', 'events.start', { required: true, index: true, settings: { allDay: 'allDay' } }),
        zonedMomentField('endsAt', 'events.end', {
          index: true,
          validate: notBeforeStart,
          settings: { start: 'startsAt', allDay: 'allDay' },
        }),
        { name: 'allDay', type: 'checkbox', label: label('events.allDay') },
        {
          name: 'attendance',
          type: 'select',
          required: true,
          defaultValue: 'in-person',
          label: label('events.attendance'),
          options: [
            { value: 'in-person', label: label('events.attendanceInPerson') },
            { value: 'online', label: label('events.attendanceOnline') },
            { value: 'hybrid', label: label('events.attendanceHybrid') },
          ],
        },
        {
          name: 'venue',
          type: 'group',
          ...shownInSome('venue'),
          label: label('events.venue'),
          admin: { condition: (_, siblingData) => siblingData?.attendance !== 'online' },
          fields: [
            { name: 'name', type: 'text', label: label('events.venueName') },
            { name: 'street', type: 'text', label: label('events.street') },
            { name: 'city', type: 'text', label: label('events.city') },
            countryField(),
            coordinates({ rounded: false }),
          ],
        },
        {
          name: 'accessibility',
          type: 'textarea',
          localized: true,
          label: label('events.accessibility'),
          admin: {
            description: textByLanguage('events.accessibilityHelp'),
          },
        },
        spokenLanguagesField('languages', 'events.languages', 'events.languagesHelp'),
      ],
    },
    {
      label: label('events.registration'),
      fields: [
        { name: 'price', type: 'text', localized: true, label: label('events.price') },
        { name: 'contact', type: 'text', label: label('events.contact') },
        {
          ...webAddress('onlineUrl', 'events.onlineAddress'),
          ...shownInSome('onlineUrl'),
          admin: { condition: (_, siblingData) => siblingData?.attendance !== 'in-person' },
        },
        {
          ...webAddress('registrationUrl', 'events.registrationAddress'),
          ...shownInSome('registrationUrl'),
        },
        zonedMomentField('registrationDeadline', 'events.registrationUntil'),
      ],
    },
    {
      label: label('events.programme'),
      fields: [
        {
          name: 'programme',
          type: 'array',
          label: label('events.programme'),
          labels: { singular: label('events.programmeSingular'), plural: label('events.programmePlural') },
          fields: [
            zonedMomentField('startsAt', 'events.start', { required: true, settings: { firstDay: 'startsAt' } }),
            zonedMomentField('endsAt', 'events.end', { validate: notBeforeStart, settings: { start: 'startsAt' } }),
            requiredText('title', 'events.title'),
            {
              name: 'description',
              type: 'textarea',
              localized: true,
              label: label('events.description'),
            },
            { name: 'speakers', type: 'text', label: label('events.speakers') },
          ],
        },
      ],
    },
    {
      label: label('events.links'),
      fields: [
        relation('organisers', 'members', 'events.organisedBy'),
        relation('participants', 'members', 'events.with'),
        relation('documents', 'documents', 'events.documents'),
        relation('concepts', 'concepts', 'events.concepts'),
        ...derivedFields,
        ...localTimeFields,
      ],
    },
  ],
});
