import { Forbidden, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { secondMs, suggestionLimits } from '@/lib/limits';
import { RateLimit } from '@/lib/rate-limit';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { settings } from '@/lib/settings';
import type { PanelText } from '@/messages/panel/types';
import { paragraphsOf } from '../difference/paragraphs';
import { canonical, isEmptyText } from '../documents/texts';
import { type TargetLocale, targetLocales } from '../status';
import type { Pair } from '../translation/pairs';
import { readTranslation } from '../translation/read';
import { MarkupError } from './markup';
import { ServiceError, type ServiceFault } from './service';
import { prepareSuggestion, suggestText } from './suggest';
import { readGlossary } from './terms';

const body = z.object({
  collection: z.enum(publicCollections as [PublicCollection, ...PublicCollection[]]),
  id: z.string().min(1).max(64),
  locale: z.enum(targetLocales as [TargetLocale, ...TargetLocale[]]),
  /** Path of the field, rows by id. */
  key: z.string().min(1).max(500),
});

type Request = z.output<typeof body>;

/** A suggestion for one field, made by a machine: the server stores nothing of it. */
export type Suggestion = {
  value: unknown;
  /** The same as paragraphs without format, to be read. */
  paragraphs: string[];
  /** Inclusive forms, which are left in the source language. */
  untouched: string[];
  /** The source text that it translates, normalized (`canonical`): the page may show an older one. */
  source: string;
};

const requests = new RateLimit(suggestionLimits.perPerson);

/** Of one line, of lines and of rich text; a list has rows of its own in each language. */
const suggested: readonly Pair['kind'][] = ['line', 'paragraph', 'long'];

/**
 * `POST /api/editorial/translation/suggestions`: a translation of one field by the service of the settings, from the
 * newest source text, for people who may write the translation. Nothing is stored: only what a person confirms is saved,
 * by `POST /api/editorial/translation`.
 *
 * Answers 404 without a service; 400 for an invalid body or a field that is not translated by machines; 403 without access;
 * 404 and 409 when the document or a row was deleted or is in the trash; 413 for a text that is too long; 429 after too many
 * requests; 502 (`service-failed`) when the service fails or its answer can't be used, with the kind of failure as `fault`.
 */
export const suggestTranslation = endpoint({
  path: '/editorial/translation/suggestions',
  method: 'post',
  role: 'staff',
  body,
  invalid: 'translationErrors.invalid',
  handler: async ({ req, body: request }): Promise<Suggestion> => {
    const { translationService: service } = settings;
    if (!service) throw new ApiError(req, 'not-found', 'translationErrors.noService');
    const pair = await readPair(request, req);
    if (requests.take(String(req.user?.id)) > 0) {
      throw new ApiError(req, 'too-many-requests', 'translationErrors.tooMany');
    }
    // Taking a text apart needs memory and time too: not for one that would be refused afterwards.
    if (JSON.stringify(pair.original).length > suggestionLimits.maxJsonCharacters) throw tooLong(req);
    const glossary = await readGlossary(request, request.locale, req);
    const prepared = prepareSuggestion(pair.original, request.locale, glossary);
    const length = prepared.markups.reduce((sum, markup) => sum + markup.length, 0);
    if (length > suggestionLimits.maxCharacters) throw tooLong(req);
    try {
      const { value, untouched } = await suggestText(prepared, service, request.locale);
      return { value, untouched, paragraphs: paragraphsOf(value), source: canonical(pair.original) };
    } catch (error) {
      throw describeFault(error, req);
    }
  },
});

/** Reads the field with its newest source text, for a person who may save its translation. */
async function readPair({ collection, id, locale, key }: Request, req: PayloadRequest): Promise<Pair> {
  const { access } = req.payload.collections[collection].config;
  if ((await access.update({ req, id })) !== true) throw new Forbidden(req.t);
  const translation = await readTranslation(collection, id, locale, req);
  if (!translation) throw new ApiError(req, 'not-found', 'translationErrors.gone');
  if (translation.newest.deletedAt) throw new ApiError(req, 'in-trash', 'translationErrors.trashed');
  const pair = translation.pairs.find((each) => each.key === key);
  if (!pair) throw new ApiError(req, 'text-changed', 'translationErrors.changed');
  if (!suggested.includes(pair.kind) || isEmptyText(pair.original)) {
    throw new ApiError(req, 'bad-request', 'translationErrors.invalid');
  }
  return pair;
}

function tooLong(req: PayloadRequest): ApiError {
  const values = { value: suggestionLimits.maxCharacters.toLocaleString(req.i18n.language) };
  return new ApiError(req, 'too-large', { key: 'translationErrors.tooLong', values });
}

const faults: Record<ServiceFault, PanelText> = {
  key: 'translationErrors.serviceKey',
  quota: 'translationErrors.serviceQuota',
  busy: 'translationErrors.serviceBusy',
  late: { key: 'translationErrors.serviceLate', values: { seconds: suggestionLimits.timeoutMs / secondMs } },
  failed: 'translationErrors.serviceFailed',
};

function describeFault(error: unknown, req: PayloadRequest): unknown {
  if (error instanceof MarkupError) return new ApiError(req, 'service-failed', 'translationErrors.serviceMarkup');
  if (!(error instanceof ServiceError)) return error;
  req.payload.logger.warn(`The translation service suggested nothing: ${error.message}.`);
  return new ApiError(req, 'service-failed', faults[error.fault], { data: { fault: error.fault } });
}
