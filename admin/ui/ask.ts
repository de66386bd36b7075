import { inLanguage, words } from '@/lib/words';

const unreachable = words(
  'Le site ne répond pas. Votre travail est gardé\u00a0; réessayez dans un instant.',
  'The site is not responding. Your work is kept; try again in a moment.',
  'El sitio no responde. Su trabajo se conserva; inténtelo de nuevo dentro de un momento.',
);

type Refused = { message: string; data?: unknown };
/** What the server answered, or why not, in the person's language. */
export type Answered<T> = { answer: T; refused?: never } | { answer?: never; refused: Refused };

type Call = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  query?: Record<string, string>;
  body?: object;
  language: string;
};

/** Asks the server for something under `/api`; never throws. */
export async function ask<T>(path: string, { method = 'GET', query = {}, body, language }: Call): Promise<Answered<T>> {
  const search = new URLSearchParams(query).toString();
  try {
    const response = await fetch(`${path}${search && `?${search}`}`, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as T & { errors?: Refused[] };
    if (response.ok) return { answer: json };
    return { refused: json.errors?.[0] ?? { message: inLanguage(unreachable, language) } };
  } catch {
    return { refused: { message: inLanguage(unreachable, language) } };
  }
}
