import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import { parseProxies } from './client-address';
import { isTimeZone } from './clock';
import { secondMs, signInLimits } from './limits';
import { locales } from './locales';
import { withSecretFiles } from './secret-files';

/** Reads and validates the settings of the environment; `.env.example` explains each. */

const emptyAsMissing = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(emptyAsMissing, type.optional());

/** Whether an address has a scheme, a host and perhaps a port, and nothing else that would be dropped in silence. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { href, origin, protocol } = new URL(value);
  return ['http:', 'https:'].includes(protocol) && href === `${origin}/`;
}

/** Whether an address is that of a mail server: smtp(s), a host, perhaps a port and who logs in, nothing else. */
function isMailServer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(value);
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '' && ['', '/'].includes(pathname) && !search && !hash;
}

/** Whether an address is that of a web service: http(s), a host, perhaps a port and a path, nothing else. */
function isServiceAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return ['http:', 'https:'].includes(protocol) && !username && !password && !search && !hash;
}

const { minPasswordLength, minSecretLength } = signInLimits;

const minMetricsTokenLength = 16;

/** The interfaces of translation services that are spoken (editorial/machine-translation/). */
const translationApis = ['deepl', 'libretranslate'] as const;

/** From the most lines to none. */
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const schema = z.object({
  PAYLOAD_SECRET: z.preprocess(
    emptyAsMissing,
    z
      .string({
        error: `is missing: any random text of ${minSecretLength} characters or more (npm start makes one in .env)`,
      })
      .min(minSecretLength, `is shorter than ${minSecretLength} characters`),
  ),
  PORT: z.preprocess(
    emptyAsMissing,
    z
      .string()
      .regex(/^\d{1,5}$/, 'is not a port (1 to 65535)')
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65535, 'is not a port (1 to 65535)')
      .default(3000),
  ),
  HOST: optional(
    z
      .string()
      .trim()
      .refine(
        (host) => host === 'localhost' || isIP(host) !== 0,
        'is no IP address of this machine, such as 127.0.0.1',
      ),
  ),
  SITE_URL: optional(z.string().refine(isOrigin, 'is not an address like https://example.org, without a path')),
  DATABASE_URL: optional(
    z.string().regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/, 'must start with file:, mongodb:// or mongodb+srv://'),
  ),
  MEDIA_DIR: optional(z.string()),
  SMTP_URL: optional(z.string().refine(isMailServer, 'is not an address like smtps://user:password@mail.example.org')),
  MAIL_FROM: optional(z.email('is not an e-mail address')),
  TRUSTED_PROXIES: optional(
    z.string().transform((text, context) => {
      const proxies = parseProxies(text);
      if (!proxies) context.addIssue('is not a list of IP addresses or networks, such as 127.0.0.1, 10.0.0.0/8');
      return proxies ?? z.NEVER;
    }),
  ),
  LINK_CHECK_NETWORKS: optional(
    z.string().transform((text, context) => {
      const networks = parseProxies(text);
      if (!networks) context.addIssue('is not a list of IP addresses or networks, such as 10.0.0.0/8');
      return networks ?? z.NEVER;
    }),
  ),
  SESSION_HOURS: z.preprocess(
    emptyAsMissing,
    z
      .string()
      .regex(/^\d{1,3}$/, 'is not a number of hours (1 to 168)')
      .transform(Number)
      .refine((hours) => hours >= 1 && hours <= 168, 'is not a number of hours (1 to 168)')
      .default(12),
  ),
  REQUESTS_PER_MINUTE: z.preprocess(
    emptyAsMissing,
    z
      .string()
      .regex(/^\d{1,7}$/, 'is not a number of requests')
      .transform(Number)
      .refine((requests) => requests >= 1, 'is not a number of requests (1 or more)')
      .default(1200),
  ),
  LOG_LEVEL: z.preprocess(emptyAsMissing, z.enum(logLevels, `is none of: ${logLevels.join(', ')}`).default('info')),
  METRICS_TOKEN: optional(
    z
      .string()
      .trim()
      .min(minMetricsTokenLength, `is shorter than ${minMetricsTokenLength} characters`)
      .regex(/^[\x21-\x7e]+$/, 'has characters that no header can carry'),
  ),
  SHUTDOWN_DELAY_SECONDS: z.preprocess(
    emptyAsMissing,
    z
      .string()
      .regex(/^\d{1,3}$/, 'is not a number of seconds (0 to 120)')
      .transform(Number)
      .refine((seconds) => seconds <= 120, 'is not a number of seconds (0 to 120)')
      .default(0),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    z.url({ protocol: /^https?$/, error: 'is not an address like http://collector.example.org:4318' }),
  ),
  TRANSLATION_API: optional(z.enum(translationApis, `is none of: ${translationApis.join(', ')}`)),
  TRANSLATION_API_URL: optional(
    z.string().refine(isServiceAddress, 'is not an address like https://api.deepl.com, without a user or a query'),
  ),
  TRANSLATION_API_KEY: optional(
    z
      .string()
      .trim()
      .regex(/^[\x21-\x7e]+$/, 'has characters that no header can carry'),
  ),
  SOURCE_LOCALE: optional(z.enum(locales, `is none of: ${locales.join(', ')}`)),
  TIME_ZONE: optional(z.string().refine(isTimeZone, 'is not a time zone such as Europe/Brussels or Africa/Tunis')),
  ADMIN_EMAIL: optional(z.email('is not an e-mail address')),
  ADMIN_PASSWORD: optional(z.string().min(minPasswordLength, `is shorter than ${minPasswordLength} characters`)),
  STARTER_CONTENT: optional(z.string()),
});

/** A missing or invalid setting; its message is one line for operators. */
export class SettingsError extends Error {}

/** A service that translates texts: its interface, its address without a final slash, its key. */
export type TranslationService = { api: (typeof translationApis)[number]; url: string; key: string | undefined };

/** The checked settings of this process. */
export type Settings = {
  secret: string;
  port: number;
  /** The address of this machine to listen on; undefined for all. */
  host: string | undefined;
  /** Public origin of the site, without a final slash. */
  siteUrl: string;
  databaseUrl: string | undefined;
  mediaDir: string;
  /** How mail leaves, and from which address; undefined where none does. */
  mail: { smtpUrl: string; from: string } | undefined;
  /** Whose X-Forwarded-For is believed. */
  trustedProxies: BlockList;
  /** Private addresses that the check of external links may request. */
  checkedNetworks: BlockList;
  /** How many hours after a sign-in a user must sign in again, however active they were. */
  sessionHours: number;
  /** How many pages not in the cache, and how many writes, a client may request in a minute. */
  requestsPerMinute: number;
  /** The least severe lines that are logged. */
  logLevel: (typeof logLevels)[number];
  /** What a client sends to read the metrics; undefined where they are not served. */
  metricsToken: string | undefined;
  /** Address of the collector of traces; undefined where there are none. */
  traceCollector: string | undefined;
  /** The service that suggests translations; undefined where none is asked. */
  translationService: TranslationService | undefined;
  /** How long the server still answers, but is not ready, before it stops. */
  shutdownDelayMs: number;
  adminEmail: string | undefined;
  adminPassword: string | undefined;
  /** What an empty database is filled with; content/starters.ts says which there are, and which one without a choice. */
  starterContent: string | undefined;
};

/**
 * Reads the settings from an environment.
 *
 * @throws SettingsError naming the first wrong setting and what is wrong with it, never its value
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new SettingsError(`Setting ${String(issue?.path[0])} ${issue?.message}`);
  }
  const values = result.data;
  if (values.SMTP_URL && !values.MAIL_FROM) {
    throw new SettingsError('Setting MAIL_FROM is missing: the address that mail is sent from, with SMTP_URL');
  }
  const translationService = translationServiceOf(values);
  return {
    secret: values.PAYLOAD_SECRET,
    port: values.PORT,
    host: values.HOST,
    siteUrl: new URL(values.SITE_URL ?? `http://localhost:${values.PORT}`).origin,
    databaseUrl: values.DATABASE_URL,
    mediaDir: values.MEDIA_DIR ?? 'media',
    mail: values.SMTP_URL && values.MAIL_FROM ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM } : undefined,
    trustedProxies: values.TRUSTED_PROXIES ?? new BlockList(),
    checkedNetworks: values.LINK_CHECK_NETWORKS ?? new BlockList(),
    sessionHours: values.SESSION_HOURS,
    requestsPerMinute: values.REQUESTS_PER_MINUTE,
    logLevel: values.LOG_LEVEL,
    metricsToken: values.METRICS_TOKEN,
    traceCollector: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    translationService,
    shutdownDelayMs: values.SHUTDOWN_DELAY_SECONDS * secondMs,
    adminEmail: values.ADMIN_EMAIL,
    adminPassword: values.ADMIN_PASSWORD,
    starterContent: values.STARTER_CONTENT,
  };
}

/** DeepL's interface is spoken to its own hosts, LibreTranslate's to any other one, unless it is said. */
function translationServiceOf(values: z.output<typeof schema>): TranslationService | undefined {
  const { TRANSLATION_API_URL: address, TRANSLATION_API_KEY: key, TRANSLATION_API: chosen } = values;
  if (!address) {
    if (!key && !chosen) return undefined;
    throw new SettingsError('Setting TRANSLATION_API_URL is missing: the address of the service, with its key');
  }
  const { origin, hostname, pathname } = new URL(address);
  const api = chosen ?? (/(^|\.)deepl\.com$/.test(hostname) ? 'deepl' : 'libretranslate');
  if (api === 'deepl' && !key) {
    throw new SettingsError('Setting TRANSLATION_API_KEY is missing: DeepL answers to no request without a key');
  }
  // The address of the service or that of its method: documentation shows both.
  return { api, key, url: origin + pathname.replace(/(\/v2)?(\/translate)?\/*$/, '') };
}

function environmentWithFiles(): Record<string, string | undefined> {
  try {
    return withSecretFiles(process.env);
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : String(error));
  }
}

/** `next build` needs no secret, no database and no address: nothing of them goes into the build. */
const building = process.env.NEXT_PHASE === 'phase-production-build';

export const settings: Settings = readSettings(
  building ? { PAYLOAD_SECRET: 'only used while building, never while serving' } : environmentWithFiles(),
);
