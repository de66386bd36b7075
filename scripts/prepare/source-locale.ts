import type { Payload } from 'payload';
import { DatabaseStartError } from '@/database/errors';
import { sourceLocale } from '@/lib/locales';

const key = 'source-locale';

/**
 * Notes the source locale that a database is begun with, and refuses to start it with another one: what is published has its
 * text in that language, and may have none in the other.
 */
export async function persistSourceLocale(payload: Payload, isEmpty: boolean): Promise<void> {
  const begunWith = isEmpty ? null : await payload.kv.get<{ locale: string }>(key);
  if (begunWith && begunWith.locale !== sourceLocale) {
    throw new DatabaseStartError(
      `This database was begun with the source language ${begunWith.locale}, and SOURCE_LOCALE says ${sourceLocale}: what is ` +
        `published may have no text in it. Set SOURCE_LOCALE=${begunWith.locale}, or start with an empty database.`,
    );
  }
  if (!begunWith) await payload.kv.set(key, { locale: sourceLocale });
}
