import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { textLimits } from '@/lib/limits';
import configPromise from '@/payload.config';

/** Payload's own collections, which hold names, addresses and digests. */
const ownByPayload = /^payload-|\.(id|url|thumbnailURL|filename|mimeType|salt|hash|resetPasswordToken)$/;

type Text = { path: string; maxLength: number | undefined };

function* serverTexts(fields: readonly FlattenedField[], parent: string, isHidden: boolean): Generator<Text> {
  for (const field of fields) {
    const path = `${parent}.${field.name}`;
    const { hidden, readOnly } = (field.admin ?? {}) as { hidden?: boolean; readOnly?: boolean };
    const isServers = isHidden || 'hidden' in field || Boolean(hidden || readOnly);
    if (isServers && (field.type === 'text' || field.type === 'textarea')) {
      yield { path, maxLength: field.maxLength };
    }
    if ('flattenedFields' in field) yield* serverTexts(field.flattenedFields, path, isServers);
    if ('blocks' in field) {
      for (const block of field.blocks) yield* serverTexts(block.flattenedFields, `${path}.${block.slug}`, isServers);
    }
  }
}

/**
 * A text without `maxLength` is limited to Payload's 40,000 characters, and an editor can't shorten a field that no
 * form shows.
 */
test('each text that the server fills says how long it may be', async () => {
  const { collections, globals } = await configPromise;
  const texts = [...collections, ...globals].flatMap((config) => [
    ...serverTexts(config.flattenedFields, config.slug, config.admin?.hidden === true),
  ]);
  const own = texts.filter(({ path }) => !ownByPayload.test(path));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter(({ maxLength }) => maxLength === undefined)).toEqual([]);
  expect(own.find(({ path }) => path === 'files.text')?.maxLength).toBe(textLimits.maxFileTextLength);
});
