import type { FieldHook, NumberField, RowField } from 'payload';
import type { TextRequest } from '@/messages/panel';
import { label, requestT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

/** Two decimals, about a kilometre: precise enough for a world map, too imprecise to find a house. */
const aboutAKilometre: FieldHook = ({ value }) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

type Options = { siblingData: Record<string, unknown>; req: TextRequest & { t: unknown } };

function degrees(name: string, other: string, limit: number, text: PanelText): NumberField {
  return {
    name,
    type: 'number',
    min: -limit,
    max: limit,
    label: label(text),
    hooks: { beforeChange: [aboutAKilometre] },
    validate: (value: unknown, { siblingData, req }: Options) => {
      const given = typeof value === 'number';
      if (given !== (typeof siblingData?.[other] === 'number')) return requestT(req)('errors.bothCoordinates');
      return !given || Math.abs(value) <= limit || `−${limit} … ${limit}`;
    },
  } as NumberField;
}

/** Latitude and longitude in decimal degrees (WGS 84): both or neither. */
export const coordinates: RowField = {
  type: 'row',
  fields: [
    degrees('latitude', 'longitude', 90, 'fields.latitude'),
    degrees('longitude', 'latitude', 180, 'fields.longitude'),
  ],
};
