import { getT as getPanelT } from '@/messages/panel';
import {
  apiKeyLimits,
  apiLimits,
  changeLimits,
  minuteMs,
  requestLimits,
  searchLimits,
  webhookLimits,
} from '../../limits';
import { type Locale, locales, sourceLocale } from '../../locales';
import { calendarPath, feedPath, sectionFilePath } from '../../routes';
import { type DocumentedErrorCode, documentedErrors } from '../error-codes';
import { describeRequestError, type RequestErrorCode, requestErrorStatuses } from '../request-error';
import { serverRefusalStatuses } from '../server-refusals';
import { examples } from './examples';
import type { ApiText } from './text';

/** The chapters of the documentation, in order: tags of the description, of which some have operations. */
export const topics = [
  'start',
  'documents',
  'languages',
  'filters',
  'search',
  'data',
  'changes',
  'webhooks',
  'files',
  'site',
  'keys',
  'errors',
  'limits',
  'caching',
  'description',
  'licence',
  'stability',
] as const;

export type Topic = (typeof topics)[number];

/** What the chapters say of an installation. */
export type SiteFacts = {
  /** Public origin, without a final slash. */
  url: string;
  name: string;
  email?: string | null | undefined;
  /** The licence of the published data, by its name and its address; where none is set, people ask. */
  licence?: { name?: string | null; url?: string | null } | undefined;
};

const kilobytes = (bytes: number): number => bytes / 1024;

/** The licence of the data, in Markdown. */
function licenceOf({ licence, email }: SiteFacts, t: ApiText): string {
  if (!licence?.name) return t('licence.unset', { contact: email ? escapeMarkdown(email) : t('licence.footer') });
  const name = escapeMarkdown(licence.name);
  return t('licence.set', { licence: licence.url ? `[${name}](<${new URL(licence.url).href}>)` : name });
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()<>#!|]/g, '\\$&');

/** The table of all codes, each with an anchor that errors link to. */
function codesTable(t: ApiText): string {
  const rows = [...documentedErrors].map(
    ([code, status]) =>
      `| <a id="${code}"></a>\`${code}\` | ${status} | ${meaningOf(code, t).replaceAll('|', '\\|')} |`,
  );
  const heads = [t('errors.code'), t('errors.status'), t('errors.meaning')];
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** Codes whose messages depend on the request: the documentation has its own words for them. */
type ExplainedCode = Exclude<DocumentedErrorCode, RequestErrorCode | keyof typeof serverRefusalStatuses>;

/** What a code means: the message of the API itself, where that is the same for all requests. */
function meaningOf(code: DocumentedErrorCode, t: ApiText): string {
  const panel = getPanelT(t.locale);
  if (Object.hasOwn(requestErrorStatuses, code)) {
    return describeRequestError(code as RequestErrorCode, '…', t.locale).message;
  }
  if (Object.hasOwn(serverRefusalStatuses, code)) {
    return panel(`apiErrors.server.${code as keyof typeof serverRefusalStatuses}`);
  }
  return t(`errors.codes.${code as ExplainedCode}`);
}

/** A refusal as the API answers it, as a block of code in Markdown. */
const errorExample = (t: ApiText): string =>
  `\`\`\`json\n${JSON.stringify({ errors: [describeRequestError('unknown-parameter', 'colour', t.locale)] }, null, 2)}\n\`\`\``;

/** The values of all chapters: each takes some. */
function valuesOf(site: SiteFacts, locale: Locale, t: ApiText): Record<string, string | number> {
  return {
    ...apiLimits,
    ...examples(site.url, locale),
    maxSearchLimit: searchLimits.maxPageSize,
    maxQueryLength: searchLimits.maxQueryLength,
    maxUrlKilobytes: kilobytes(requestLimits.maxUrlLength),
    maxBodyKilobytes: kilobytes(requestLimits.maxBodyBytes),
    minutes: minuteMs / 60_000,
    maxChanges: changeLimits.maxPageSize,
    changeDays: changeLimits.retentionDays,
    deliveryDays: webhookLimits.deliveryRetentionDays,
    pauseDays: webhookLimits.pauseAfterDays,
    keyDays: Math.max(...apiKeyLimits.lifetimeDays),
    keyRequests: apiKeyLimits.requests.limit,
    keyBurst: apiKeyLimits.burst.limit,
    keyWrites: apiKeyLimits.writes.limit,
    site: site.url,
    locale,
    locales: locales.map((each) => `\`${each}\``).join(', '),
    sourceLocale,
    feed: site.url + feedPath('news', 'xml', locale),
    calendar: site.url + calendarPath(locale),
    geojson: site.url + sectionFilePath('members', 'geojson', locale),
    csv: site.url + sectionFilePath('members', 'csv', locale),
    licence: licenceOf(site, t),
    codes: codesTable(t),
    errorExample: errorExample(t),
  };
}

/** The chapters as tags of the description: their title and their text in Markdown. */
export function topicTags(site: SiteFacts, t: ApiText) {
  const values = valuesOf(site, t.locale, t);
  return topics.map((name) => ({
    name,
    'x-displayName': t(`topics.${name}.title`),
    description: t(`topics.${name}.text`, values),
  }));
}
