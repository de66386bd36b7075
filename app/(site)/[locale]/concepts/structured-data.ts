import type { DefinedTerm, DefinedTermSet, WithContext } from 'schema-dts';
import type { ConceptCard } from '@/collections/cards';
import type { ConceptPage } from '@/collections/concepts/queries';
import { absoluteUrl } from '@/lib/absolute-url';
import { pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';

const setId = (locale: Locale) => absoluteUrl(`${sectionPath('concepts', locale)}#terms`);

const termData = (concept: ConceptCard, locale: Locale) =>
  ({
    '@type': 'DefinedTerm',
    name: concept.term,
    description: concept.definition,
    url: absoluteUrl(pathOf('concepts', concept, locale) ?? ''),
  }) as const satisfies DefinedTerm;

/** A concept as schema.org's DefinedTerm, part of the set of all concepts. */
export function conceptData(concept: ConceptPage, locale: Locale): WithContext<DefinedTerm> {
  const aliases = (concept.aliases ?? []).map(({ word }) => word);
  return {
    '@context': 'https://schema.org',
    ...termData(concept, locale),
    ...(aliases.length > 0 && { alternateName: aliases }),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': setId(locale),
      name: getT(locale)('sections.concepts'),
      url: absoluteUrl(sectionPath('concepts', locale)),
    },
  };
}

/** The terms on one page of their list. */
export function conceptSetData(concepts: readonly ConceptCard[], locale: Locale): WithContext<DefinedTermSet> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': setId(locale),
    name: getT(locale)('sections.concepts'),
    url: absoluteUrl(sectionPath('concepts', locale)),
    inLanguage: locale,
    hasDefinedTerm: concepts.map((concept) => termData(concept, locale)),
  };
}
