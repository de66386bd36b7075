import type { FlattenedField } from 'payload';
import config from '@/payload.config';

/** A field of the schema with its path in a document (`venue.name`, `programme.title`). */
export type FieldPath = { path: string; field: FlattenedField };

/** Returns all fields with their paths, those of groups and arrays too; blocks are one field. */
export function fieldPaths(fields: readonly FlattenedField[], prefix = ''): FieldPath[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name;
    const below = (field.type === 'group' || field.type === 'array') && field.flattenedFields;
    return below ? fieldPaths(below, `${path}.`) : [{ path, field }];
  });
}

/** Returns the fields of a collection or a global of the site. */
export async function fieldsOf(slug: string): Promise<FieldPath[]> {
  const { collections, globals } = await config;
  const found = [...collections, ...globals].find((each) => each.slug === slug);
  if (!found) throw new Error(`The site has neither a collection nor a global called ${slug}.`);
  return fieldPaths(found.flattenedFields);
}
