import { publicFiles } from '@/collections/documents/files';
import { pathOf } from '@/lib/addresses';
import { type Locale, localeOrSource } from '@/lib/locales';
import { idOf, idsOf } from '@/lib/populated';
import { isSectionCollection, pagePath, sectionPath } from '@/lib/routes';
import type { Redirect } from '@/payload-types';
import { readPageTree } from '../pages/queries';
import { payloadClient, readTranslatedByIds } from '../translated';
import { oldPath } from './old-path';

/**
 * Where an address that leads nowhere led before: a path in its language, or an outside address. Null when nobody said
 * so, or when what it leads to is not public.
 */
export async function findRedirect(address: string): Promise<string | null> {
  const from = oldPath(address);
  if (!from) return null;
  const payload = await payloadClient();
  // Below the access rule: the public may not list old addresses, only ask for one; its target is read as the public.
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const language = from.split('/')[1];
  const target = docs[0] && (await pathOfTarget(docs[0].to, localeOrSource(language)));
  return target && target !== from ? target : null;
}

async function pathOfTarget({ type, document, section, file, url }: Redirect['to'], locale: Locale) {
  if (type === 'url') return url ?? null;
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
