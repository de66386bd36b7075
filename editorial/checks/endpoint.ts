import { APIError, type Endpoint, Forbidden, NotFound } from 'payload';
import { z } from 'zod';
import { roleOf } from '@/lib/access';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { publicCollections } from '@/lib/routes';
import { readStored } from '../documents/stored';
import { type TargetLocale, targetLocales, type translationStates } from '../status';
import { pointsOf, type SpokenPoint, spoken } from './index';
import type { TranslationStates } from './subject';

/** Where a language of a document stands; French is the source. */
export type LanguageState = {
  locale: 'fr' | TargetLocale;
  state: 'source' | (typeof translationStates)[number];
  shown: boolean;
};

export type ChecksAnswer = { points: SpokenPoint[]; languages: LanguageState[] };

type Row = { id: string; translation?: Record<TargetLocale, { state: LanguageState['state']; shown?: boolean }> };

const asked = z.object({
  collection: z.enum(publicCollections as [(typeof publicCollections)[number], ...typeof publicCollections]),
  id: z.string().regex(/^[\w-]{1,64}$/),
});

/**
 * `GET /api/editorial/checks/:collection/:id?locale=fr`: what there is to mend in a document as it was saved last, in
 * the language of whoever asks, and where its languages stand. Points in `locale` come before those of other languages.
 */
export const checksEndpoint: Endpoint = {
  path: '/editorial/checks/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!roleOf(req)) throw new Forbidden(req.t);
    const params = asked.safeParse(req.routeParams);
    if (!params.success) throw new APIError(req.t('error:notFound'), 404, undefined, true);
    const { collection, id } = params.data;
    // Staff read every document of public content, drafts too: their role was asked above.
    const stored = await readStored(collection, id, req);
    if (!stored) throw new NotFound(req.t);
    const row = await req.payload.db.findOne<Row>({
      collection: 'content-status',
      where: { key: { equals: `${collection}/${id}` } },
      req,
    });
    const translations = (row?.translation ?? {}) as TranslationStates;
    const points = await pointsOf(collection, stored.newest, translations, req);
    const locale = localeOrSource(req.searchParams.get('locale'));
    const isHere = (point: { locale: string | null }) => point.locale === null || point.locale === locale;
    const languages: LanguageState[] = [
      { locale: sourceLocale, state: 'source', shown: true },
      ...targetLocales.map((target) => {
        const { state = 'missing', shown = false } = row?.translation?.[target] ?? {};
        return { locale: target, state, shown: shown === true } as const;
      }),
    ];
    const words = spoken(points, collection, stored.newest, req);
    const rank = (point: SpokenPoint) => (point.severity === 'error' ? 0 : 2) + (isHere(point) ? 0 : 1);
    const answer: ChecksAnswer = { points: words.sort((a, b) => rank(a) - rank(b)), languages };
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
  },
};
