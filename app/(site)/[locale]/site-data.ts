import type { Graph, SearchAction, WithActionConstraints } from 'schema-dts';
import { imageData, organisationId } from '@/components/structured-data/parts';
import { readFooter } from '@/globals/footer/queries';
import { readSettings } from '@/globals/settings/queries';
import { absoluteUrl } from '@/lib/absolute-url';
import type { Locale } from '@/lib/locales';
import { pagePath, sectionPath } from '@/lib/routes';

/** The search action for search engines. */
const search = (locale: Locale): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${absoluteUrl(sectionPath('search', locale))}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
});

/** The organisation behind the site, from Settings, and the site with its search. */
export async function siteData(locale: Locale): Promise<Graph> {
  const [settings, footer] = await Promise.all([readSettings(locale), readFooter(locale)]);
  const { siteName, tagline, description, organisation } = settings;
  const accounts = (footer.socialLinks ?? []).map(({ url }) => url);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Organization',
        '@id': organisationId,
        name: siteName,
        url: absoluteUrl(pagePath([], locale)),
        logo: { '@type': 'ImageObject', url: absoluteUrl('/icons/512.png'), width: '512', height: '512' },
        image: imageData(settings.socialImage),
        ...(organisation?.legalName && { legalName: organisation.legalName }),
        ...(tagline && { slogan: tagline }),
        ...(description && { description }),
        ...(organisation?.email && { email: organisation.email }),
        ...(organisation?.phone && { telephone: organisation.phone }),
        ...(organisation?.address && { address: organisation.address }),
        ...(accounts.length > 0 && { sameAs: accounts }),
      },
      {
        '@type': 'WebSite',
        '@id': absoluteUrl('/#site'),
        name: siteName,
        url: absoluteUrl(pagePath([], locale)),
        inLanguage: locale,
        publisher: { '@id': organisationId },
        potentialAction: search(locale),
      },
    ],
  };
}
