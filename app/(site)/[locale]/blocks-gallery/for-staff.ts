import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { isStaffRequest } from '@/collections/users/queries';
import { isLocale, type Locale, localeOrSource } from '@/lib/locales';
import { notFoundMetadata } from '../../not-found-page';
import { unlistedMetadata } from '../../page-metadata';

export type GalleryProps = { params: Promise<{ locale: string }> };

/** The locale of a page for staff; null for everyone else, who gets a 404. */
export async function localeForStaff({ params }: GalleryProps): Promise<Locale | null> {
  const { locale } = await params;
  return isLocale(locale) && (await isStaffRequest(await headers())) ? locale : null;
}

/** Metadata with `noindex`; for anonymous readers, that of a 404. */
export async function staffMetadata(props: GalleryProps, title: string): Promise<Metadata> {
  const { locale } = await props.params;
  if (await localeForStaff(props)) return unlistedMetadata(localeOrSource(locale), title);
  return notFoundMetadata(localeOrSource(locale));
}
