/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = { [keyword: string]: unknown };

/** A schema of the document's components, by its name. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const nullSchema: JsonSchema = { type: 'null' };

/** Any of some schemas; of one, the schema itself. */
export const anyOf = (...schemas: readonly JsonSchema[]): JsonSchema =>
  schemas.length === 1 && schemas[0] ? schemas[0] : { anyOf: schemas };

/** A list of values, or nothing: what a field with several values answers. */
export const listOrNull = (items: JsonSchema): JsonSchema => ({ type: ['array', 'null'], items });

/** An object that has these properties and no others. */
export const closedObject = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});
