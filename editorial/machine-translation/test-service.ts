import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TranslationService } from '@/lib/settings';
import { listenLocally } from '../../lib/test-server';

type Body = Record<string, unknown>;
type Answer = { status: number; body: unknown };

/** A request that the service took, and its texts. */
type Received = { api: TranslationService['api']; texts: string[]; source: string; target: string };

export interface TestService {
  url: string;
  received: Received[];
  /** What it answers instead, or nothing for an answer that never comes; undefined for the documented answer. */
  instead: (() => Answer | null) | undefined;
  /** What it makes of one text. */
  translate: (text: string) => string;
  stop(): Promise<void>;
}

export const testKey = 'a-key-of-the-tests';

/** In capitals, as a machine that keeps every element where it is; what must not be translated is left. */
export function shout(html: string): string {
  const parts = html.split(/(<span[^>]* translate="no"[^>]*>.*?<\/span>|<[^>]*>|&[a-z#\d]+;)/i);
  return parts.map((part, index) => (index % 2 ? part : part.toUpperCase())).join('');
}

/** The properties that each service documents for a translation; another one is refused. */
const documented = {
  deepl: [
    ...['text', 'source_lang', 'target_lang', 'context', 'show_billed_characters', 'split_sentences', 'formality'],
    ...['preserve_formatting', 'model_type', 'glossary_id', 'tag_handling', 'tag_handling_version'],
    ...['outline_detection', 'non_splitting_tags', 'splitting_tags', 'ignore_tags'],
  ],
  libretranslate: ['q', 'source', 'target', 'format', 'alternatives', 'api_key'],
} as const;

const deeplSources = ['AR', 'DE', 'EN', 'ES', 'FR', 'IT', 'NL', 'PT', 'UK'];
const deeplTargets = ['AR', 'DE', 'EN-GB', 'EN-US', 'ES', 'FR', 'IT', 'NL', 'PT-BR', 'PT-PT', 'UK'];
const maxDeeplBytes = 128 * 1024;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string');

/** `POST /v2/translate`, as https://developers.deepl.com describes it. */
function asDeepl(request: IncomingMessage, raw: string, body: Body, translate: TestService['translate']): Answer {
  if (request.headers.authorization !== `DeepL-Auth-Key ${testKey}`) return { status: 403, body: '' };
  if (Buffer.byteLength(raw) > maxDeeplBytes) return { status: 413, body: { message: 'Payload too large' } };
  const { text, source_lang: source, target_lang: target, tag_handling: handling } = body;
  if (!isTexts(text) || text.length > 50) return { status: 400, body: { message: "Value for 'text' not valid" } };
  if (!deeplSources.includes(String(source))) return { status: 400, body: { message: "Value for 'source_lang'" } };
  if (!deeplTargets.includes(String(target))) return { status: 400, body: { message: "Value for 'target_lang'" } };
  if (handling !== 'html' && handling !== 'xml') return { status: 400, body: { message: "Value for 'tag_handling'" } };
  const translations = text.map((each) => ({ detected_source_language: source, text: translate(each) }));
  return { status: 200, body: { translations } };
}

/** `POST /translate`, as https://docs.libretranslate.com describes it; what it answers has no entities. */
function asLibreTranslate(body: Body, translate: TestService['translate']): Answer {
  const { q, source, target, format, api_key: key } = body;
  if (key !== testKey) return { status: 403, body: { error: 'Invalid API key' } };
  if (!isTexts(q)) return { status: 400, body: { error: 'Invalid request: missing q parameter' } };
  for (const language of [source, target]) {
    if (!/^[a-z]{2}$/.test(String(language))) return { status: 400, body: { error: `${language} is not supported` } };
  }
  if (format !== 'html' && format !== 'text') return { status: 400, body: { error: 'format is not supported' } };
  const decode = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return { status: 200, body: { translatedText: q.map((each) => decode(translate(each))) } };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Starts a server that answers as the documentation of both services says, and refuses what it does not describe. */
export async function startTestService(port = 0): Promise<TestService> {
  const service: TestService = { url: '', received: [], instead: undefined, translate: shout, stop: async () => {} };
  const answerTo = async (request: IncomingMessage): Promise<Answer | null> => {
    const raw = await read(request);
    const api = request.url === '/v2/translate' ? 'deepl' : request.url === '/translate' ? 'libretranslate' : null;
    if (!api || request.method !== 'POST') return { status: 404, body: { message: 'Not found' } };
    if (service.instead) return service.instead();
    if (request.headers['content-type'] !== 'application/json') return { status: 400, body: { message: 'Bad type' } };
    const body = JSON.parse(raw) as Body;
    const unknown = Object.keys(body).filter((name) => !(documented[api] as readonly string[]).includes(name));
    if (unknown.length > 0)
      return { status: 400, body: { message: `Unknown: ${unknown}`, error: `Unknown: ${unknown}` } };
    const { translate } = service;
    const answer = api === 'deepl' ? asDeepl(request, raw, body, translate) : asLibreTranslate(body, translate);
    if (answer.status === 200) {
      const languages = [body.source_lang ?? body.source, body.target_lang ?? body.target].map(String);
      const [source = '', target = ''] = languages;
      service.received.push({ api, texts: (body.text ?? body.q) as string[], source, target });
    }
    return answer;
  };
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await answerTo(request);
    if (!answer) return;
    response.writeHead(answer.status, { 'Content-Type': 'application/json' });
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  });
  return Object.assign(service, await listenLocally(server, port));
}
