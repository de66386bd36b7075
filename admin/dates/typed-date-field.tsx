'use client';

import { FieldDescription, FieldLabel, RenderCustomComponent, TimezonePicker, useConfig } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import type { DateSettings } from '@/fields/date';
import { clockAt } from '@/lib/clock';
import { isoDay } from '@/lib/dates';
import { onClock } from '@/lib/typed-dates/read';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import type { Picked } from './calendar';
import { DateInput } from './date-input';
import styles from './dates.module.css';
import { isProblem, textOf } from './texts';
import { useProposedEnd } from './use-date-links';
import { useTypedDate } from './use-typed-date';

/** The field of a date in a form: its label, text and reading, time zone, and the end that is proposed. */
export function TypedDateField(props: DateFieldClientProps & { settings: DateSettings }) {
  const { field, path: givenPath, readOnly, settings } = props;
  const { config } = useConfig();
  const t = useT();
  const hasZone = Boolean(field.timezone);
  const date = useTypedDate(givenPath, hasZone, settings);
  const { path, customComponents, mode, base, written, value } = date;
  const { AfterInput, BeforeInput, Description, Label } = customComponents ?? {};
  const isReadOnly = Boolean(readOnly || date.disabled);
  const proposedEnd = useProposedEnd(value, settings.start && settings.withTime ? base : null, mode.isAllDay);

  const id = `field-${path.replace(/\./g, '__')}`;
  const name = settings.label[t.language];
  const zones =
    (typeof field.timezone === 'object' && field.timezone.supportedTimezones) ||
    config.admin.timezones.supportedTimezones;
  const isPast = Boolean(settings.whenPast && value && Date.parse(value) <= Date.now());
  const proposal = proposedEnd && { day: clockAt(proposedEnd, mode.zone).day, at: proposedEnd, zone: mode.zone };

  function pick({ day, time }: Picked) {
    if (time === null) return date.setDate({ day, at: null });
    const read = onClock(day, time, mode.zone);
    if (!isProblem(read)) date.setDate(read);
  }

  return (
    <div className={`field-type date-time-field ${date.showError ? 'error' : ''}`} style={widthOf(field.admin)}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel
            htmlFor={`${id}-text`}
            label={name}
            localized={field.localized}
            path={path}
            required={field.required}
          />
        }
      />
      <div className="field-type__wrap" id={id}>
        {BeforeInput}
        <DateInput
          id={`${id}-text`}
          name={name}
          text={date.text}
          sentence={date.sentence}
          problem={date.problem}
          error={date.showError ? date.errorMessage : null}
          warning={isPast && settings.whenPast ? t(settings.whenPast) : null}
          hint={date.hint}
          readOnly={isReadOnly}
          required={field.required}
          opensAt={openingOf(written, proposedEnd ?? base?.at, mode)}
          zone={mode.zone}
          onText={(text) => date.change(text)}
          onPick={pick}
        />
        {proposal && !isReadOnly && (
          <button type="button" className={`${buttons.link} ${styles.proposal}`} onClick={() => date.setDate(proposal)}>
            {t('dates.propose', { date: textOf({ ...proposal, at: mode.withTime ? proposal.at : null }, t.language) })}
          </button>
        )}
        {hasZone && zones.length > 0 && (
          <TimezonePicker
            id={`${path}-timezone-picker`}
            options={zones}
            readOnly={isReadOnly}
            required
            selectedTimezone={mode.zone}
            onChange={date.changeZone}
          />
        )}
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={field.admin?.description} path={path} />}
      />
    </div>
  );
}

const widthOf = (admin: DateFieldClientProps['field']['admin']) => ({
  flex: admin?.width ? '0 1 auto' : '1 1 auto',
  ...(admin?.width && { '--field-width': admin.width }),
});

/** What the calendar opens with: the date, else what it follows, else today at nine. */
function openingOf(
  written: { day: string; at: string | null } | null,
  follows: string | undefined,
  { withTime, zone }: { withTime: boolean; zone: string },
): Picked {
  const start = written?.at ?? (written ? null : follows);
  const clock = start ? clockAt(start, zone) : null;
  const day = written?.day ?? clock?.day ?? isoDay({ at: new Date().toISOString(), zone });
  return { day, time: withTime ? (clock?.time ?? '09:00') : null };
}
