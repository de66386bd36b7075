import { cache } from 'react';
import { readSettings } from '@/globals/settings/queries';
import { formLimits } from '@/lib/limits';
import { hasFrenchTypography, type Locale, sourceLocale } from '@/lib/locales';
import type { Form } from '@/payload-types';
import { schemaOf, withFrenchSpaces } from '../french-text';
import { payloadClient } from '../payload-client';
import { readContext } from '../read-context';
import { isComplete } from './completeness';

const fields = {
  title: true,
  warning: true,
  questions: true,
  consent: true,
  submitLabel: true,
  thanks: true,
  retentionMonths: true,
} as const;

/** A form as readers see it, completely in one language. */
export type PublicForm = Pick<Form, 'id' | Exclude<keyof typeof fields, 'retentionMonths'>> & {
  /** The reader's locale, or the source locale where the form is not completely translated. */
  language: Locale;
  /** How many months submissions are kept. */
  retentionMonths: number;
};

const idPattern = /^[0-9a-f]{24}$/;

async function readForm(id: string, locale: Locale) {
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection: 'forms',
    where: { id: { equals: id } },
    locale,
    overrideAccess: false,
    context: readContext(),
    depth: 0,
    select: fields,
    limit: 1,
    pagination: false,
  });
  const schema = schemaOf(payload);
  const [form] = docs;
  return (form && hasFrenchTypography(locale) ? withFrenchSpaces(schema('forms'), form, schema) : form) ?? null;
}

/**
 * An open form, in the reader's language where it is completely translated, else in the source language; null where
 * there is none.
 */
export const findForm = cache(async (locale: Locale, id: string): Promise<PublicForm | null> => {
  if (!idPattern.test(id)) return null;
  const [source, translation, settings] = await Promise.all([
    readForm(id, sourceLocale),
    locale === sourceLocale ? null : readForm(id, locale),
    readSettings(sourceLocale),
  ]);
  if (!source) return null;
  const translated = translation !== null && isComplete(source, translation);
  return {
    ...(translated ? translation : source),
    language: translated ? locale : sourceLocale,
    retentionMonths: source.retentionMonths ?? settings.formRetentionMonths ?? formLimits.defaultRetentionMonths,
  };
});

/** The id of any open form; null where there is none. */
export async function findAnyForm(): Promise<string | null> {
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection: 'forms',
    locale: sourceLocale,
    overrideAccess: false,
    context: readContext(),
    depth: 0,
    select: {},
    sort: 'createdAt',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.id ?? null;
}
