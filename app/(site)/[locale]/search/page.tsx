import type { Metadata } from 'next';
import { Band } from '@/components/band/band';
import { Empty } from '@/components/empty/empty';
import { Opening } from '@/components/opening/opening';
import { Pagination } from '@/components/pagination/pagination';
import { SearchForm } from '@/components/search-form/search-form';
import { SearchResults } from '@/components/search-results/search-results';
import { SearchTypes } from '@/components/search-results/search-types';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { searchLimits } from '@/lib/limits';
import { isLocale, type Locale, localeOrSource, sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { cardPath } from '@/lib/routes';
import { sectionAlternates } from '@/lib/section-alternates';
import { getT } from '@/messages/site';
import { searchPage } from '@/search/queries';
import { notFoundMetadata, notFoundPage } from '../../not-found-page';
import { pageMetadata } from '../../page-metadata';
import { type Requested, requestedSearch, type SearchParams, searchInSource, searchPath } from './query';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

/** The query and its results; null for a 404. */
async function readSearch(locale: Locale, params: SearchParams) {
  const requested = requestedSearch(params);
  if (!requested) return null;
  const answer =
    requested.q === '' || requested.q.length > searchLimits.maxQueryLength
      ? null
      : await searchPage(locale, requested.q, requested.type, requested.page);
  return requested.page > Math.max(1, answer?.totalPages ?? 1) ? null : { requested, answer };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const found = isLocale(locale) ? await readSearch(locale, await searchParams) : null;
  if (!isLocale(locale) || !found) return notFoundMetadata(localeOrSource(locale));
  const title = getT(locale)('sections.search');
  const { q } = found.requested;
  return pageMetadata({
    locale,
    title: q ? `${q} – ${title}` : title,
    description: getT(locale)('sectionDescriptions.search'),
    alternates: sectionAlternates('search'),
    card: { path: cardPath('sections', 'search', locale), alt: title },
    // Search results are not indexed.
    ...(q && { seo: { noIndex: true } }),
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof readSearch>>>;

/** The results, or suggestions when there are none. */
function Results({
  locale,
  requested,
  answer,
}: {
  locale: Locale;
  requested: Requested;
  answer: NonNullable<Found['answer']>;
}) {
  const t = getT(locale);
  const { q, type, page } = requested;
  const types = (
    <SearchTypes locale={locale} type={type} counts={answer.counts} href={(name) => searchPath(locale, q, name)} />
  );
  if (answer.total === 0) {
    const elsewhere =
      locale === sourceLocale
        ? undefined
        : { href: searchInSource(q), label: t('search.inSource', { source: languageName(locale, sourceLocale) }) };
    return (
      <div>
        <Empty text={t('search.none', { query: q })} wayOut={elsewhere} />
        {types}
      </div>
    );
  }
  return (
    <div>
      <Opening as="h2" size="label">
        {t('search.count', { count: answer.total, query: q })}
      </Opening>
      {answer.words === 'some' && <p className="muted">{t('search.some')}</p>}
      {types}
      <SearchResults locale={locale} results={answer.results} />
      <Pagination
        locale={locale}
        page={page}
        pages={answer.totalPages}
        hrefOf={(number) => searchPath(locale, q, type, number)}
      />
    </div>
  );
}

/** The search page: a form and its results. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const found = await readSearch(locale, await searchParams);
  if (!found) return notFoundPage(locale);
  const { requested, answer } = found;
  const t = getT(locale);
  const title = getT(locale)('sections.search');
  return (
    <SiteFrame locale={locale} alternates={sectionAlternates('search')} quiet>
      <Band locale={locale} crumbs={[{ label: title }]} title={title} quiet>
        <SearchForm locale={locale} q={requested.q} maxLength={searchLimits.maxQueryLength} />
      </Band>
      <section className="block">
        {answer ? (
          <Results locale={locale} requested={requested} answer={answer} />
        ) : (
          <p className="measure">
            {requested.q ? t('search.tooLong', { max: searchLimits.maxQueryLength }) : t('search.hint')}
          </p>
        )}
      </section>
    </SiteFrame>
  );
}
