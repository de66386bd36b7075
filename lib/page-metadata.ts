import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { attemptOf } from '@/collections/submissions/attempts';
import { readSettings } from '@/globals/settings/queries';
import { populated } from '@/lib/populated';
import { messagesIn } from '@/messages/messages';
import type { Page } from '@/payload-types';
import type { Alternate } from './addresses';
import { type Locale, sourceLocale } from './locales';
import { settings as environment } from './settings';

type Described = {
  locale: Locale;
  title: string;
  description?: string | null | undefined;
  seo?: Page['seo'];
  alternates: readonly Alternate[];
  /** Page of a list; its first page is the list's own address. */
  page?: number;
  /** The home page bears the name of the site alone. */
  isHome?: boolean;
};

const noIndex: Metadata['robots'] = { index: false, follow: false };

/**
 * What search engines and shared links read of a page: title, description, its canonical address and its really
 * translated versions. Not to be found: a page shown in another language than its address says, one the editors
 * exclude, and every page until the site is launched.
 */
export async function pageMetadata(described: Described): Promise<Metadata> {
  const { locale, seo, alternates, page = 1, isHome = false } = described;
  const site = await readSettings(locale);
  const title = seo?.title || described.title;
  const image = populated(seo?.image) ?? populated(site.socialImage);
  const description = seo?.description || described.description || site.description || undefined;
  const own = alternates.find((alternate) => alternate.locale === locale);
  const absolute = ({ path }: Alternate) => environment.siteUrl + path + (page > 1 ? `?page=${page}` : '');
  const languages = Object.fromEntries(
    alternates.filter(({ shown }) => shown).map((alternate) => [alternate.locale, absolute(alternate)]),
  );
  const fullTitle = isHome ? title : `${title} – ${site.siteName}`;
  return {
    // A form that was not taken says so in the first word a screen reader says.
    title: attemptOf(await headers()) ? `${messagesIn(locale).forms.error} ${fullTitle}` : fullTitle,
    ...(description && { description }),
    alternates: {
      ...(own && { canonical: absolute(own) }),
      ...(own?.shown && { languages: { ...languages, 'x-default': languages[sourceLocale] } }),
    },
    openGraph: {
      title,
      ...(description && { description }),
      ...(own && { url: absolute(own) }),
      siteName: site.siteName,
      locale,
      type: 'website',
      ...(image?.url && { images: [new URL(image.url, environment.siteUrl).href] }),
    },
    ...((!site.launched || !own?.shown || seo?.noIndex) && { robots: noIndex }),
  };
}

/** What a page that is not there says of itself. */
export async function unlistedMetadata(locale: Locale, title: string): Promise<Metadata> {
  const site = await readSettings(locale);
  return { title: `${title} – ${site.siteName}`, robots: noIndex };
}
