import type { FieldHook, NumberField, RowField } from 'payload';
import { roundToKilometre } from '@/lib/places/round';
import type { TextRequest } from '@/messages/panel';
import { label, requestT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

const roundBeforeChange: FieldHook = ({ value }) => (typeof value === 'number' ? roundToKilometre(value) : value);

/**
 * `rounded`: stored to about a kilometre, for the place of an organisation, which may be somebody's home
 * (docs/decisions/0007-a-member-without-place.md). A venue is public: people want to find its door.
 */
type CoordinatesOptions = { rounded: boolean };

type Options = { siblingData: Record<string, unknown>; req: TextRequest & { t: unknown } };

function degrees(name: string, other: string, limit: number, text: PanelText): NumberField {
  return {
    name,
    type: 'number',
    min: -limit,
    max: limit,
    label: label(text),
    validate: (value: unknown, { siblingData, req }: Options) => {
      const given = typeof value === 'number';
      if (given !== (typeof siblingData?.[other] === 'number')) return requestT(req)('errors.bothCoordinates');
      return !given || Math.abs(value) <= limit || `−${limit} … ${limit}`;
    },
  } as NumberField;
}

/** Latitude and longitude in decimal degrees (WGS 84): both or neither, pasted into one field of the form. */
export function coordinates({ rounded }: CoordinatesOptions): RowField {
  const hooks = rounded ? { beforeChange: [roundBeforeChange] } : {};
  const Field = { path: '/admin/places/field#PlaceField', clientProps: { isRounded: rounded } };
  return {
    type: 'row',
    fields: [
      { ...degrees('latitude', 'longitude', 90, 'fields.latitude'), hooks, admin: { components: { Field } } },
      {
        ...degrees('longitude', 'latitude', 180, 'fields.longitude'),
        hooks,
        // The field of the latitude has both.
        admin: { components: { Field: '/admin/nothing#Nothing' } },
      },
    ],
  };
}
