import type { ImageObject, Organization } from 'schema-dts';
import type { MemberCard } from '@/collections/cards';
import { pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { populated } from '@/lib/populated';
import { settings } from '@/lib/settings';
import type { Media } from '@/payload-types';

/** An address of the site as others need it. */
export const absolute = (path: string): string => settings.siteUrl + path;

/** The organisation behind the site, by a name of its own that all pages share. */
export const organisationId = absolute('/#organisation');

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
    ...(path && { url: absolute(path) }),
  };
}
