import type { FlattenedField, PayloadRequest } from 'payload';
import type { Rule } from './trial';

type Validate = (value: unknown, options: Record<string, unknown>) => Promise<string | true> | string | true;

/** Fields that are checked elsewhere: relations by their names, accounts by their addresses. */
const checkedOtherwise = new Set(['memberOf', 'socialLinks']);

/** Validates with the rules of the members' form, and their texts: the import refuses what the form would refuse. */
export function memberRules(req: PayloadRequest): Rule {
  const fields = new Map<string, FlattenedField>(
    req.payload.collections.members.config.flattenedFields.map((field) => [field.name, field]),
  );
  return async (name, values) => {
    const field = fields.get(name);
    if (!field || checkedOtherwise.has(name)) return null;
    const value = values[name];
    // A field with its own validation does not have Payload's check of its length.
    if ('maxLength' in field && field.maxLength && typeof value === 'string' && value.length > field.maxLength) {
      return req.t('validation:shorterThanMax', { label: '', maxLength: field.maxLength, stringLength: value.length });
    }
    const validate = 'validate' in field ? (field.validate as Validate | undefined) : undefined;
    const result = await validate?.(value, {
      ...field,
      blockData: {},
      data: values,
      siblingData: values,
      event: 'submit',
      operation: 'create',
      path: [name],
      preferences: { fields: {} },
      req,
    });
    return typeof result === 'string' ? result : null;
  };
}
