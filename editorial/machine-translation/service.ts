import { z } from 'zod';
import { suggestionLimits } from '@/lib/limits';
import { formatLocale, type Locale } from '@/lib/locales';
import type { TranslationService } from '@/lib/settings';

export type Languages = { source: Locale; target: Locale };

/** Why a service translated nothing: its key or its quota, too many requests, no answer in time, or anything else. */
export type ServiceFault = 'key' | 'quota' | 'busy' | 'late' | 'failed';

/** Thrown where a service translates nothing. The message is for the log: it has neither key nor text. */
export class ServiceError extends Error {
  constructor(
    readonly fault: ServiceFault,
    message: string,
  ) {
    super(message);
  }
}

/** Both services take lists. DeepL takes 50 texts and 128 KiB in a request; a part of that leaves room for the rest of the body. */
const maxTexts = 50;
const maxBytes = 100 * 1024;

type Request = { path: string; headers: Record<string, string>; body: Record<string, unknown> };

type Protocol = {
  request: (service: TranslationService, texts: readonly string[], languages: Languages) => Request;
  answer: z.ZodType<string[]>;
  fault: (status: number, body: string) => ServiceFault;
};

const languageOf = (locale: Locale): string => locale.split('-')[0] ?? locale;

/** DeepL wants the variant of a target language where it knows several, and refuses it elsewhere. */
const withVariants: readonly string[] = ['EN', 'PT', 'ZH'];
function deeplTarget(locale: Locale): string {
  const code = languageOf(locale).toUpperCase();
  return withVariants.includes(code) ? formatLocale[locale].toUpperCase() : code;
}

const protocols: Record<TranslationService['api'], Protocol> = {
  // https://developers.deepl.com/api-reference/translate
  deepl: {
    request: ({ key }, texts, { source, target }) => ({
      path: '/v2/translate',
      headers: { Authorization: `DeepL-Auth-Key ${key}` },
      body: {
        text: texts,
        source_lang: languageOf(source).toUpperCase(),
        target_lang: deeplTarget(target),
        tag_handling: 'html',
      },
    }),
    answer: z
      .object({ translations: z.array(z.object({ text: z.string() })) })
      .transform(({ translations }) => translations.map(({ text }) => text)),
    fault: (status) =>
      status === 403 ? 'key' : status === 456 ? 'quota' : status === 429 || status === 529 ? 'busy' : 'failed',
  },
  // https://docs.libretranslate.com
  libretranslate: {
    request: ({ key }, texts, { source, target }) => ({
      path: '/translate',
      headers: {},
      body: {
        q: texts,
        source: languageOf(source),
        target: languageOf(target),
        format: 'html',
        ...(key && { api_key: key }),
      },
    }),
    answer: z.object({ translatedText: z.array(z.string()) }).transform(({ translatedText }) => translatedText),
    // A missing key is a 400 like any other wrong request, and only its text tells.
    fault: (status, body) =>
      status === 403 || (status === 400 && /api key/i.test(body)) ? 'key' : status === 429 ? 'busy' : 'failed',
  },
};

function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let bytes = 0;
  for (const text of texts) {
    const size = Buffer.byteLength(JSON.stringify(text));
    const last = batches.at(-1);
    if (last && last.length < maxTexts && bytes + size <= maxBytes) {
      last.push(text);
      bytes += size;
    } else {
      batches.push([text]);
      bytes = size;
    }
  }
  return batches;
}

/**
 * Translates texts with HTML elements in them, in their order.
 *
 * @param timeoutMs for all of them
 * @throws ServiceError
 */
export async function translateMarkups(
  service: TranslationService,
  texts: readonly string[],
  languages: Languages,
  timeoutMs: number = suggestionLimits.timeoutMs,
): Promise<string[]> {
  const signal = AbortSignal.timeout(timeoutMs);
  const translated: string[] = [];
  for (const batch of batchesOf(texts)) translated.push(...(await translateBatch(service, batch, languages, signal)));
  return translated;
}

async function translateBatch(
  service: TranslationService,
  texts: readonly string[],
  languages: Languages,
  signal: AbortSignal,
): Promise<string[]> {
  const protocol = protocols[service.api];
  const { path, headers, body } = protocol.request(service, texts, languages);
  const { status, text } = await post(service.url + path, headers, body, signal);
  if (status !== 200) throw new ServiceError(protocol.fault(status, text), `it answered ${status}`);
  const parsed = protocol.answer.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.length !== texts.length) {
    throw new ServiceError('failed', 'its answer has not the documented form');
  }
  return parsed.data;
}

async function post(url: string, headers: Record<string, string>, body: object, signal: AbortSignal) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
      // The key goes to the address of the settings and nowhere else.
      redirect: 'error',
      cache: 'no-store',
      signal,
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if (signal.aborted) throw new ServiceError('late', 'it did not answer in time');
    const { cause } = error as { cause?: { code?: string } };
    throw new ServiceError('failed', `it can't be reached (${cause?.code ?? 'no answer'})`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
