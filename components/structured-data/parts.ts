import type { ImageObject, Organization } from 'schema-dts';
import type { MemberCard } from '@/collections/cards';
import { readSettings } from '@/globals/settings/queries';
import { absoluteUrl } from '@/lib/absolute-url';
import { pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { populated } from '@/lib/populated';
import { pagePath } from '@/lib/routes';
import { settings } from '@/lib/settings';
import type { Media } from '@/payload-types';

/** The organisation behind the site, by a name of its own that all pages share. */
export const organisationId = absoluteUrl('/#organisation');

/** The same where a page names it: whole, since the page that describes it further is another. */
export async function publisherData(locale: Locale): Promise<Organization> {
  const { siteName } = await readSettings(locale);
  return {
    '@type': 'Organization',
    '@id': organisationId,
    name: siteName,
    url: absoluteUrl(pagePath([], locale)),
    logo: { '@type': 'ImageObject', url: absoluteUrl('/icons/512.png'), width: '512', height: '512' },
  };
}

/** A picture of the site; none where it is not public. */
export function imageData(media: string | Media | null | undefined): ImageObject | undefined {
  const image = populated(media);
  if (!image?.url) return undefined;
  return {
    '@type': 'ImageObject',
    url: new URL(image.url, settings.siteUrl).href,
    ...(image.width && image.height && { width: `${image.width}`, height: `${image.height}` }),
    ...(image.caption && { caption: image.caption }),
    ...(image.credit && { creditText: image.credit }),
  };
}

/** A member as the organiser or author of something. */
export function memberData(member: MemberCard, locale: Locale): Organization {
  const path = pathOf('members', member, locale);
  return {
    '@type': 'Organization',
    name: member.name,
    ...(member.acronym && { alternateName: member.acronym }),
    ...(path && { url: absoluteUrl(path) }),
  };
}
