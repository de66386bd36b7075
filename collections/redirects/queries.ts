import type { Where } from 'payload';
import { publicFiles } from '@/collections/documents/files';
import { pathOf } from '@/lib/addresses';
import { bypassAccess } from '@/lib/bypass-access';
import { type Locale, localeOrSource } from '@/lib/locales';
import { idOf, idsOf } from '@/lib/populated';
import { isSectionCollection, pagePath, sectionPath } from '@/lib/routes';
import type { Redirect } from '@/payload-types';
import { readPageTree } from '../pages/queries';
import { payloadClient } from '../payload-client';
import { readTranslatedByIds } from '../translated';
import { matchingAddresses, meaningfulParts } from './normalize-address';

/**
 * Returns the target of a redirect for an address that has no content: a path in its locale, or an external address.
 * Null where there is no redirect, or its target is not public.
 *
 * @param address a path with its query
 */
export async function findRedirect(address: string): Promise<string | null> {
  const matching = matchingAddresses(address);
  if (matching.length === 0) return null;
  // The path alone matches any query, unless its parameters select content of the former site.
  const pathOnly = matching.find((each) => !each.includes('?'));
  const docs = await readRedirects({ from: { in: matching } });
  const best = matching.flatMap((from) => docs.find((doc) => doc.from === from) ?? [])[0];
  if (!best || (best.from === pathOnly && (await hasUnknownQuery(address)))) return null;
  const language = best.from.slice(1).split(/[/?]/)[0];
  const target = await pathOfTarget(best.to, localeOrSource(language));
  return target && target !== best.from ? target : null;
}

/**
 * Whether the query of an address chooses among contents of the earlier site (`?p=124` where `?p=123` has a redirect).
 * Asked where no redirect with a query matches: its target is unknown.
 */
export async function hasUnknownQuery(address: string): Promise<boolean> {
  const meaningful = meaningfulParts(address);
  if (!meaningful || meaningful.parts.length === 0) return false;
  const { path, parts } = meaningful;
  // All that begins with the path and "?": "@" is the next character.
  const atPath: Where[] = [{ from: { greater_than: `${path}?` } }, { from: { less_than: `${path}@` } }];
  const found = await readRedirects(
    { and: [...atPath, { or: parts.map((part) => ({ from: { contains: part } })) }] },
    1,
  );
  return found.length > 0;
}

/** Reads redirects by any condition. */
async function readRedirects(where: Where, limit = 0): Promise<Redirect[]> {
  const payload = await payloadClient();
  const options = { depth: 0, pagination: false } as const;
  return (
    await payload.find({
      collection: 'redirects',
      where,
      limit,
      ...options,
      ...bypassAccess('the public may not list redirects, only ask for one; its target is read as the public'),
    })
  ).docs;
}

async function pathOfTarget({ type, document, section, file, url }: Redirect['to'], locale: Locale) {
  // Encoded for a header: no line breaks, only ASCII.
  if (type === 'url') return url && URL.canParse(url) ? new URL(url).href : null;
  if (type === 'section') return section ? sectionPath(section, locale) : null;
  if (type === 'file') {
    const [found] = await readTranslatedByIds('documents', locale, idsOf([file]), ['title', 'files']);
    return (found && publicFiles(found, locale)[0]?.href) ?? null;
  }
  if (!document) return null;
  const { relationTo, value } = document;
  if (relationTo === 'pages') {
    const slugs = (await readPageTree()).slugsOf(idOf(value) ?? '', locale);
    return slugs && pagePath(slugs, locale);
  }
  if (!isSectionCollection(relationTo)) return null;
  const [found] = await readTranslatedByIds(relationTo, locale, idsOf([value]), []);
  return found ? pathOf(relationTo, found, locale) : null;
}
