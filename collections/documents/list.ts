import type { Where } from 'payload';
import { cache } from 'react';
import { yearOf } from '@/lib/dates';
import type { Filters } from '@/lib/filters';
import { pageSize } from '@/lib/limits';
import { type Locale, sourceLocale } from '@/lib/locales';
import { lastPage } from '@/lib/paging';
import type { Document } from '@/payload-types';
import { queryNameOf } from '../members/filters';
import { readPageRows } from '../page-rows';
import { readDistinct, readTranslatedByIds } from '../translated';
import { hasTextIn, readTextLanguages } from './languages';
import { documentsByIds, newest } from './queries';

/** The filter values of documents: those that at least one of them has. */
const readChoices = cache(async (locale: Locale) => {
  const [kinds, dates, fileLanguages, textLanguages, authorIds] = await Promise.all([
    readDistinct('documents', 'kind'),
    readDistinct('documents', 'publishedOn'),
    readDistinct('documents', 'files.language'),
    readTextLanguages(),
    readDistinct('documents', 'authors'),
  ]);
  return {
    kinds: kinds as Document['kind'][],
    years: [...new Set(dates.map(yearOf))].sort().reverse(),
    languages: [...new Set<string>([...textLanguages, ...fileLanguages])],
    textLanguages,
    // An author who is not public is not offered, and finds nothing either.
    authors: await readTranslatedByIds('members', locale, authorIds, ['name', 'acronym']),
  };
});

type Choices = Awaited<ReturnType<typeof readChoices>>;

/**
 * Condition: readable in a language, as a file or on the page. It names a locale of a field, which only the server may.
 */
function inLanguage(language: string, { textLanguages }: Choices): Where {
  const file: Where = { 'files.language': { equals: language } };
  const locale = textLanguages.find((each) => each === language);
  return locale ? { or: [file, hasTextIn(locale)] } : file;
}

function inYear(year: string): Where {
  const start = (number: number) => new Date(Date.UTC(number, 0)).toISOString();
  return {
    and: [
      { publishedOn: { greater_than_equal: start(Number(year)) } },
      { publishedOn: { less_than: start(Number(year) + 1) } },
    ],
  };
}

/** Returns the filters as conditions; null when a value is not offered, so that nothing can match. */
function conditionsOf(filters: Filters<'documents'>, choices: Choices): Where[] | null {
  const { kind, language, year, author } = filters;
  const authorId = choices.authors.find((each) => queryNameOf(each) === author)?.id;
  const known =
    (!kind || choices.kinds.some((each) => each === kind)) &&
    (!language || choices.languages.includes(language)) &&
    (!year || choices.years.includes(year)) &&
    (!author || authorId !== undefined);
  if (!known) return null;
  return [
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(language ? [inLanguage(language, choices)] : []),
    ...(year ? [inYear(year)] : []),
    ...(authorId ? [{ authors: { equals: authorId } }] : []),
  ];
}

/** One page of the filtered documents, the newest first. */
export async function listFilteredDocuments(locale: Locale, page: number, filters: Filters<'documents'>) {
  const choices = await readChoices(locale);
  const conditions = conditionsOf(filters, choices);
  if (!conditions) return { docs: [], totalDocs: 0, totalPages: lastPage(0), choices };
  const { docs: rows, totalDocs } = await readPageRows('documents', sourceLocale, {
    select: { updatedAt: true },
    ...(conditions.length > 0 && { where: { and: conditions } }),
    sort: newest,
    page,
    limit: pageSize,
  });
  const ids = rows.map(({ id }) => String(id));
  return { docs: await documentsByIds(locale, ids), totalDocs, totalPages: lastPage(totalDocs), choices };
}
