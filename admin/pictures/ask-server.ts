import { type Words, words } from '@/lib/words';

type Refusal = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] };

const noAnswer: Words = words(
  'Le site ne répond pas. Vérifiez la connexion, puis réessayez.',
  'The site is not responding. Check the connection, then try again.',
  'El sitio no responde. Compruebe la conexión y vuelva a intentarlo.',
);

/** The server's answer, or its refusal in the words of the admin panel's language. */
export type Answer<T> =
  | { ok: true; body: T }
  /** `status` of HTTP; none when there was no answer, so that nobody knows what became of it. */
  | { ok: false; message: string; status?: number };

/** Asks the server as the person who is logged in; JSON unless `body` is a form with a file. */
export async function askServer<T>(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  language: string,
  body?: FormData | object,
): Promise<Answer<T>> {
  const isForm = body instanceof FormData;
  let status: number | undefined;
  try {
    const response = await fetch(path, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': language, ...(body && !isForm && { 'Content-Type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    status = response.status;
    const answered = (await response.json()) as T & Refusal;
    if (response.ok) return { ok: true, body: answered };
    const { errors } = answered;
    const message = errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message;
    return { ok: false, status, message: message ?? noAnswer[language as keyof Words] ?? noAnswer.fr };
  } catch {
    // No answer, or none that is one of ours: the network or what stands before the server.
    return { ok: false, status, message: noAnswer[language as keyof Words] ?? noAnswer.fr };
  }
}
