import type { FlattenedField } from 'payload';

/**
 * The usual answer of required choices that a draft leaves empty, as drafts may: pages name each choice, since what is
 * published has all of them.
 */
export function defaultsOfEmptyChoices(fields: readonly FlattenedField[], document: object): Record<string, unknown> {
  const values = document as Record<string, unknown>;
  return Object.fromEntries(
    fields.flatMap((field) =>
      field.type === 'select' && field.required && values[field.name] === null
        ? [[field.name, field.defaultValue]]
        : [],
    ),
  );
}
