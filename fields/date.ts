import type { DateField, DateFieldValidation } from 'payload';
import { organisationTimeZone } from '@/lib/locales';
import { label, textByLanguage } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { PanelText } from '@/messages/panel/types';

/** What the field of the panel knows of a date (admin/dates/). Names are those of fields beside it. */
export type DateSettings = {
  /** Its label: in the field that Payload hands to a component, labels are of the language it was first shown in. */
  label: Record<PanelLanguage, string>;
  /** Whether it has an hour. */
  withTime: boolean;
  /** The start, of a date that is an end: its day is meant by an hour alone, and an end after it is proposed. */
  start?: string;
  /** Path from the root of the document: the day of new rows. */
  firstDay?: string;
  /** A checkbox: without an hour while it is ticked. */
  allDay?: string;
  /** A choice of `day`, `month` and `year`: how much of the date is known. */
  precision?: string;
  /** The text to show when the moment is past. */
  whenPast?: 'dates.noticeOver';
};

type DateOptions = Pick<DateField, 'access' | 'index' | 'required' | 'timezone'> & {
  admin?: DateField['admin'];
  /** Payload's own check of dates is kept without one. */
  validate?: unknown;
  settings?: Omit<DateSettings, 'label' | 'withTime'>;
};

/**
 * How Payload's filters of lists take a date: day first, 24 hours, and only text that was understood whole. They have no
 * place for a component of our own (docs/payload-behaviour.md).
 */
function filterPicker(withTime: boolean): NonNullable<DateField['admin']>['date'] {
  const days = ['d MMMM yyyy', 'dd/MM/yyyy', 'd/M/yy', 'dd.MM.yyyy', 'yyyy-MM-dd'];
  const hours = ["HH'h'mm", 'HH:mm'];
  const formats = withTime ? days.flatMap((day) => hours.map((hour) => `${day}, ${hour}`)) : days;
  const [displayFormat] = formats;
  const overrides = { dateFormat: formats, strictParsing: true, timeCaption: '24 h' };
  return {
    pickerAppearance: withTime ? 'dayAndTime' : 'dayOnly',
    displayFormat,
    timeFormat: 'HH:mm',
    timeIntervals: 15,
    overrides,
  };
}

function dateField(name: string, text: PanelText, withTime: boolean, options: DateOptions): DateField {
  const { admin, settings, validate, ...rest } = options;
  const known: DateSettings = { label: textByLanguage(text), withTime, ...settings };
  const Field = { path: '/admin/dates/field#DateField', clientProps: { settings: known } };
  return {
    name,
    type: 'date',
    label: label(text),
    ...rest,
    ...(validate ? { validate: validate as DateFieldValidation } : {}),
    admin: { ...admin, date: filterPicker(withTime), components: { ...admin?.components, Field } },
  } as DateField;
}

/** A day without an hour, stored as noon UTC: the same day in every time zone that has an hour at noon. */
export const dayField = (name: string, text: PanelText, options: DateOptions = {}): DateField =>
  dateField(name, text, false, options);

/** A date and time on the clock of the organisation. */
export const momentField = (name: string, text: PanelText, options: DateOptions = {}): DateField =>
  dateField(name, text, true, options);

/** A date and time with the IANA name of the zone it was entered in; stored in UTC. */
export const zonedMomentField = (name: string, text: PanelText, options: DateOptions = {}): DateField =>
  momentField(name, text, {
    // As a function: a plain value would be a column default of SQLite, and the schema another one in each
    // installation.
    timezone: { override: ({ baseField }) => ({ ...baseField, defaultValue: () => organisationTimeZone }) },
    ...options,
  });
