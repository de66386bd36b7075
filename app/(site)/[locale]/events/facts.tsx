import type { ReactNode } from 'react';
import { formatEventLocation } from '@/collections/events/location';
import type { EventPage } from '@/collections/events/queries';
import { eventTimes, hoursWithZone } from '@/collections/events/times';
import { memberName } from '@/collections/members/name';
import { DateOf } from '@/components/event-list/date-of';
import { type Fact, Facts } from '@/components/facts/facts';
import { Contact } from '@/components/link/contact';
import { DocumentLink } from '@/components/link/document-link';
import { langOf } from '@/lib/addresses';
import { formatDay, isoDay } from '@/lib/dates';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { capitalised, languageName, sentenceList } from '@/lib/names';
import { allPopulated } from '@/lib/populated';
import { getT } from '@/messages/site';

/** The days, each with its weekday. */
function Days({ locale, event }: { locale: Locale; event: EventPage }) {
  const { start, end, days } = eventTimes(event);
  return (
    <DateOf locale={locale} event={event}>
      <time dateTime={isoDay(start)}>{capitalised(locale, formatDay(locale, start))}</time>
      {days && end && (
        <>
          {' – '}
          <time dateTime={isoDay(end)}>{formatDay(locale, end)}</time>
        </>
      )}
    </DateOf>
  );
}

/** Date, place, organisers and practical information. */
export function EventFacts({ locale, event }: { locale: Locale; event: EventPage }) {
  const t = getT(locale);
  const lang = langOf(event, locale);
  const one = (value: ReactNode) => (value ? [value] : []);
  const members = (relations: EventPage['organisers']) =>
    allPopulated(relations).map((member) => (
      <DocumentLink key={member.id} collection="members" document={member} locale={locale}>
        {memberName(member)}
      </DocumentLink>
    ));
  const attendance = { 'in-person': null, online: t('events.online'), hybrid: t('events.hybrid') }[event.attendance];
  const languages = (event.languages ?? []).map((code) => languageName(locale, code));
  const facts: Fact[] = [
    {
      label: eventTimes(event).days ? t('events.dates') : t('events.date'),
      values: [<Days key="days" locale={locale} event={event} />],
      mark: fieldMark(event, 'startsAt'),
    },
    { label: t('events.time'), values: one(hoursWithZone(event, locale)), mark: fieldMark(event, 'startsAt') },
    { label: t('events.place'), values: one(formatEventLocation(event, locale)), mark: fieldMark(event, 'venue') },
    { label: t('events.attendance'), values: one(attendance), mark: fieldMark(event, 'attendance') },
    { label: t('events.organisers'), values: members(event.organisers), mark: fieldMark(event, 'organisers') },
    { label: t('events.participants'), values: members(event.participants), mark: fieldMark(event, 'participants') },
    {
      label: t('events.languages'),
      values: one(languages.length > 0 && sentenceList(locale, languages)),
      mark: fieldMark(event, 'languages'),
    },
    {
      label: t('events.accessibility'),
      values: one(event.accessibility && <span {...langAttributes(lang)}>{event.accessibility}</span>),
      mark: fieldMark(event, 'accessibility'),
    },
    {
      label: t('events.price'),
      values: one(event.price && <span {...langAttributes(lang)}>{event.price}</span>),
      mark: fieldMark(event, 'price'),
    },
    {
      label: t('events.contact'),
      values: one(event.contact && <Contact text={event.contact} />),
      mark: fieldMark(event, 'contact'),
    },
  ];
  return <Facts facts={facts} />;
}
