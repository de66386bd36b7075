import type { GroupField } from 'payload';
import { linkField } from '@/fields/link';
import { label, requestT, textByLanguage } from '@/messages/panel';

/** A notice above every page until a set time, so that it need not be removed by hand. */
export const urgentNotice: GroupField = {
  name: 'urgentNotice',
  type: 'group',
  label: label('settings.urgentNotice'),
  admin: {
    description: textByLanguage('settings.urgentNoticeHelp'),
  },
  fields: [
    {
      name: 'text',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: label('settings.sentence'),
    },
    {
      name: 'until',
      type: 'date',
      label: label('settings.until'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
      validate: (value: unknown, { siblingData, req }) =>
        Boolean(value) || !(siblingData as { text?: string | null }).text || requestT(req)('errors.noticeWithoutEnd'),
    },
    linkField('link', 'settings.link'),
  ],
};
