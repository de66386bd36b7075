import type { Field, Plugin } from 'payload';
import { mapFields } from '@/lib/map-fields';
import { requestT, type TextRequest } from '@/messages/panel';

/**
 * Validates the length of a text, for fields whose own validation takes the place of Payload's.
 *
 * @returns what to fix; null for a text that is short enough
 */
export function tooLong(value: unknown, { maxLength, req }: { maxLength?: number; req: TextRequest }): string | null {
  if (typeof value !== 'string' || maxLength === undefined || value.length <= maxLength) return null;
  return requestT(req)('checkRules.too-long.fix', { limit: maxLength });
}

/** Longer texts, and those beside the form, are counted only when they come near their limit (admin/text-length/description.tsx). */
const maxAlwaysCounted = 500;

function withCounter(field: Field): Field {
  if ((field.type !== 'text' && field.type !== 'textarea') || !field.maxLength) return field;
  const { admin, maxLength } = field;
  if (('hasMany' in field && field.hasMany) || admin?.hidden || admin?.readOnly || admin?.components?.Description) {
    return field;
  }
  // A function can't be sent to the browser.
  if (typeof admin?.description === 'function') return field;
  const Description = {
    path: '/admin/text-length/description#LimitedDescription',
    clientProps: {
      limit: maxLength,
      isAlwaysShown: maxLength <= maxAlwaysCounted && admin?.position !== 'sidebar',
      help: admin?.description ?? null,
    },
  };
  return { ...field, admin: { ...admin, components: { ...admin?.components, Description } } } as Field;
}

/** Payload plugin: counts the characters of each text that has a limit, as they are typed. */
export const countTexts: Plugin = (config) => mapFields(config, withCounter);
