import type { Organization, Person, WithContext } from 'schema-dts';
import type { MemberPage } from '@/collections/members/queries';
import { imageData, memberData } from '@/components/structured-data/parts';
import { absoluteUrl } from '@/lib/absolute-url';
import { pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { allPopulated } from '@/lib/populated';

/** A member in schema.org's terms: an organisation, or a person for an elected representative. */
export function memberPageData(member: MemberPage, locale: Locale): WithContext<Organization | Person> {
  const { name, acronym, country, place, email, summary, website, socialLinks } = member;
  const elsewhere = [...(website ? [website] : []), ...(socialLinks ?? []).map(({ url }) => url)];
  const networks = allPopulated(member.memberOf).map((network) => memberData(network, locale));
  const logo = imageData(member.logo);
  const shared = {
    '@context': 'https://schema.org',
    name,
    url: absoluteUrl(pathOf('members', member, locale) ?? ''),
    ...(acronym && acronym !== name && { alternateName: acronym }),
    ...(summary && { description: summary }),
    ...(email && { email }),
    ...((place || country) && {
      address: {
        '@type': 'PostalAddress' as const,
        ...(place && { addressLocality: place }),
        ...(country && { addressCountry: country }),
      },
    }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    ...(networks.length > 0 && { memberOf: networks }),
  } as const;
  return member.kind === 'elected-official'
    ? { ...shared, '@type': 'Person', ...(logo && { image: logo }) }
    : { ...shared, '@type': 'Organization', ...(logo && { logo }) };
}
