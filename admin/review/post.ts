import { z } from 'zod';

const refusal = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z
        .object({
          reason: z.string().optional(),
          errors: z.array(z.object({ label: z.string().optional(), message: z.string() })).optional(),
        })
        .nullish(),
    }),
  ),
});

/** What the server answered: done, or why not, in the language of whoever asked; null where it did not answer. */
export type Answered = { done: true } | { done: false; reason: string | null; messages: string[] | null };

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
  if (!read.success) return { done: false, reason: null, messages: null };
  const messages = read.data.errors.flatMap(({ message, data }) => [
    message,
    ...(data?.errors ?? []).map((each) => (each.label ? `${each.label} – ${each.message}` : each.message)),
  ]);
  return { done: false, reason: read.data.errors[0]?.data?.reason ?? null, messages };
}
