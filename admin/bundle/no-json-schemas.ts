/**
 * Stands for Ajv in the browser (next.config.ts). Payload's validation of JSON fields compiles schemas with it, which is done on the
 * server only; the module of all its validations is in the scripts of every page of the panel.
 */
export default class NoJsonSchemas {
  constructor() {
    throw new Error('Schemas of JSON fields are validated on the server only (admin/bundle/no-json-schemas.ts).');
  }
}
