import type { GroupField } from 'payload';
import { momentField } from '@/fields/date';
import { linkField } from '@/fields/link';
import { label, requestT, type TextRequest, textByLanguage } from '@/messages/panel';

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
    momentField('until', 'settings.until', {
      validate: (value: unknown, { siblingData, req }: { siblingData: { text?: string | null }; req: TextRequest }) =>
        Boolean(value) || !siblingData.text || requestT(req)('errors.noticeWithoutEnd'),
      settings: { whenPast: 'dates.noticeOver' },
    }),
    linkField('link', 'settings.link'),
  ],
};
