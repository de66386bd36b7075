import type { Field, SanitizedConfig } from 'payload';
import { internalField } from './api-client';

/** Fields that Payload adds and that say nothing to a client: what it reads is published and not in the trash. */
const internalNames = new Set(['_status', 'deletedAt']);

/**
 * Hides what Payload stores about the state of a document from API clients. On the finished configuration, since Payload
 * adds these fields itself.
 */
export async function hideInternalFields(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  for (const { fields } of [...built.collections, ...built.globals]) {
    for (const field of fields) {
      if (!('name' in field) || !internalNames.has(field.name ?? '')) continue;
      const named = field as Field & { access?: object };
      named.access = { ...named.access, read: internalField };
    }
  }
  return built;
}
