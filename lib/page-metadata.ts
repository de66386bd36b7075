import type { Metadata } from 'next';
import { readSettings } from '@/globals/settings/queries';
import { populated } from '@/lib/populated';
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
  /** One of the many ways a list can be filtered: nothing that search engines need know. */
  filtered?: boolean;
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
  const { locale, seo, alternates, filtered = false, isHome = false } = described;
  const site = await readSettings(locale);
  const title = seo?.title || described.title;
  const image = populated(seo?.image) ?? populated(site.socialImage);
  const description = seo?.description || described.description || site.description || undefined;
  const own = alternates.find((alternate) => alternate.locale === locale);
  const absolute = ({ path }: Alternate) => environment.siteUrl + path;
  const languages = Object.fromEntries(
    alternates.filter(({ shown }) => shown).map((alternate) => [alternate.locale, absolute(alternate)]),
  );
  const fullTitle = isHome ? title : `${title} – ${site.siteName}`;
  return {
    title: fullTitle,
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
    ...robotsOf({ hidden: !site.launched || !own?.shown || Boolean(seo?.noIndex), filtered }),
  };
}

/** A filtered list is not to be found itself, but leads to what is. */
function robotsOf({ hidden, filtered }: { hidden: boolean; filtered: boolean }): Pick<Metadata, 'robots'> {
  if (hidden) return { robots: noIndex };
  return filtered ? { robots: { index: false, follow: true } } : {};
}

/** What a page that is not there says of itself. */
export async function unlistedMetadata(locale: Locale, title: string): Promise<Metadata> {
  const site = await readSettings(locale);
  return { title: `${title} – ${site.siteName}`, robots: noIndex };
}
