import { z } from 'zod';
import { type Locale, locales } from '@/lib/locales';

const fieldError = z.object({
  path: z.string(),
  locale: z.enum(locales).nullish(),
  label: z.string().optional(),
  message: z.string(),
});

const refusal = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z
        .object({
          reason: z.string().optional(),
          errors: z.array(fieldError).optional(),
        })
        .nullish(),
    }),
  ),
});

/** A field that is to be mended first: where it stands, in which language of the text, and what to do. */
export type FieldPoint = { path: string; locale: Locale | null; words: string };

/** What the server answered: done, or why not, in the language of whoever asked; null where it did not answer. */
export type Answered =
  | { done: true }
  | { done: false; reason: string | null; messages: string[] | null; points: FieldPoint[] };

/** Sends something to an address of this site as JSON, in the name of whoever is logged in. */
export async function post(address: string, body: Record<string, unknown>, language: string): Promise<Answered> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response?.ok) return { done: true };
  const read = refusal.safeParse(await response?.json().catch(() => null));
  if (!read.success) return { done: false, reason: null, messages: null, points: [] };
  const messages = read.data.errors.map(({ message }) => message);
  const points = read.data.errors
    .flatMap(({ data }) => data?.errors ?? [])
    .map(({ path, locale = null, label, message }) => ({
      path,
      locale,
      words: label ? `${label} – ${message}` : message,
    }));
  return { done: false, reason: read.data.errors[0]?.data?.reason ?? null, messages, points };
}
