import type { Field } from 'payload';
import { textLimits } from './limits';

/**
 * Returns the fields with a limit on every text that has none of its own, in groups and rows too: for fields that hooks fill
 * in. Payload refuses any text above 40,000 characters unless its field says otherwise, and an editor can't shorten what no
 * form shows.
 */
export function boundServerTexts(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'text' || field.type === 'textarea')
      return { maxLength: textLimits.maxServerTextLength, ...field } as Field;
    if ('fields' in field) return { ...field, fields: boundServerTexts(field.fields) } as Field;
    return field;
  });
}
