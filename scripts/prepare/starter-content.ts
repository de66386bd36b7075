import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { loadStarter } from '@/content';
import type { StarterContent, Text } from '@/content/types';
import type { TranslationContext } from '@/editorial/translation/field';
import { bypassAccess } from '@/lib/bypass-access';
import { inTransaction } from '@/lib/in-transaction';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { richTextMaker } from './rich-text';
import { starterMapper, textIn, withRowIds } from './starter-data';

const documentCollections = ['members', 'concepts', 'documents', 'events', 'pages'] as const;
const titleFields = { members: 'name', concepts: 'term', documents: 'title', events: 'title', pages: 'title' } as const;

/** The same id of 24 hexadecimal digits for the same place in the content, on every database. */
const stableId = (place: string): string => createHash('sha256').update(place).digest('hex').slice(0, 24);

/** The locales that a text is in, the source first: without it nothing is published. */
const localesOf = (text: Text | undefined): Locale[] => [
  sourceLocale,
  ...locales.filter((locale) => locale !== sourceLocale && text?.[locale] !== undefined),
];

/** Whether nothing was ever stored here: no account and no content. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['users', 'media', 'files', ...documentCollections] as const) {
    const { totalDocs } = await payload.count({
      collection,
      trash: true,
      ...bypassAccess('the starter content has no user'),
    });
    if (totalDocs > 0) return false;
  }
  return true;
}

/**
 * Loads the starter content with fixed ids, in one transaction.
 *
 * @returns how many documents were loaded
 */
export async function loadStarterContent(payload: Payload, name: string): Promise<number> {
  const content = await loadStarter(name);
  return inTransaction(payload, (req) => load(payload, req, content));
}

async function load(payload: Payload, req: PayloadRequest, content: StarterContent): Promise<number> {
  const ids = new Map<string, string>();
  for (const collection of ['media', 'files', 'forms', ...documentCollections] as const) {
    for (const { key, id } of content[collection]) ids.set(`${collection}/${key}`, id);
  }
  const resolve = (ref: string) => {
    const value = ids.get(ref);
    if (!value) throw new Error(`Starter content names ${ref}, which it does not have.`);
    return { relationTo: ref.slice(0, ref.indexOf('/')), value };
  };
  const { inLocale, linkRows } = starterMapper(await richTextMaker(payload.config), resolve);
  const rows = (value: unknown, place: string) => withRowIds(value, place, stableId) as Record<string, unknown>;

  await loadUploads(payload, req, content, inLocale);
  for (const { key, id, ...fields } of content.forms) {
    for (const locale of localesOf(fields.title)) {
      const data = asStored({ id, ...rows(inLocale(fields, locale), id) });
      if (locale === sourceLocale)
        await payload.create({
          collection: 'forms',
          data,
          locale,
          ...bypassAccess('the starter content has no user'),
          req,
        });
      else
        await payload.update({
          collection: 'forms',
          id,
          data,
          locale,
          ...bypassAccess('the starter content has no user'),
          req,
        });
    }
  }

  // First every document as a bare draft, so that documents can refer to each other in any order.
  for (const collection of documentCollections) {
    for (const document of content[collection]) {
      const { [titleFields[collection] as 'title']: title, slug } = document as never as Record<
        'title' | 'slug',
        Record<Locale, string>
      >;
      const data = {
        id: document.id,
        [titleFields[collection]]: textIn(title, sourceLocale),
        slug: textIn(slug, sourceLocale),
      };
      await payload.create({
        collection,
        data: asStored({ ...data, ...startOf(document) }),
        draft: true,
        locale: sourceLocale,
        ...bypassAccess('the starter content has no user'),
        req,
      });
    }
  }
  for (const collection of documentCollections) {
    for (const document of content[collection]) {
      const written = localesOf((document as never as Record<string, Text>)[titleFields[collection]]);
      for (const locale of written) {
        const { key, id, draft, timeZone, aliases, printedMark, ...fields } = document as typeof document &
          Record<string, unknown>;
        const data = rows(inLocale(fields, locale), id);
        const last = locale === written.at(-1);
        await payload.update({
          collection: collection as CollectionSlug,
          id,
          data: asStored({
            ...data,
            ...startOf(document),
            ...(aliases ? { aliases: rows({ aliases: aliasRows(aliases, locale) }, `${id}.${locale}`).aliases } : {}),
            localePublished: locale !== sourceLocale,
            _status: last && !draft ? 'published' : 'draft',
          }),
          draft: !(last && !draft),
          locale,
          // The languages of the starter content were written together.
          context: { translationIsCurrent: true } satisfies TranslationContext,
          ...bypassAccess('the starter content has no user'),
          req,
        });
      }
    }
  }
  for (const locale of localesOf(content.settings.siteName)) {
    const { header, footer, settings } = content;
    const global = { locale, req, depth: 0 } as const;
    const links = (list: readonly unknown[], place: string) => rows({ list: linkRows(list, locale) }, place).list;
    await payload.updateGlobal({
      slug: 'header',
      data: asStored({ links: links(header.links, 'header') }),
      ...global,
      ...bypassAccess('the starter content has no user'),
    });
    const columns = footer.columns.map(({ title, links: list }) => ({
      title: textIn(title, locale),
      links: linkRows(list, locale),
    }));
    await payload.updateGlobal({
      slug: 'footer',
      data: asStored({
        mainLinks: links(footer.mainLinks, 'footer.main'),
        legalLinks: links(footer.legalLinks, 'footer.legal'),
        columns: rows({ columns }, 'footer').columns,
      }),
      ...global,
      ...bypassAccess('the starter content has no user'),
    });
    await payload.updateGlobal({
      slug: 'settings',
      data: asStored(rows(inLocale(settings, locale), 'settings')),
      ...global,
      ...bypassAccess('the starter content has no user'),
    });
  }
  return ids.size;
}

async function loadUploads(
  payload: Payload,
  req: PayloadRequest,
  content: StarterContent,
  inLocale: (value: unknown, locale: Locale) => Record<string, unknown>,
): Promise<void> {
  for (const collection of ['files', 'media'] as const) {
    for (const { key, id, file, ...fields } of content[collection]) {
      const filePath = path.resolve(content.folder, file);
      const data = await readFile(filePath);
      const upload = { data, mimetype: '', name: path.basename(filePath), size: data.length };
      // Payload writes the cleaned and resized file; req.file is read by our checks, so one request an upload.
      const own = await createLocalReq({ req: { transactionID: req.transactionID } }, payload);
      await payload.create({
        collection,
        data: asStored({ id, ...inLocale(fields, sourceLocale) }),
        file: upload,
        locale: sourceLocale,
        ...bypassAccess('the starter content has no user'),
        req: own,
      });
      if (collection === 'files') continue;
      for (const locale of localesOf((fields as { alt?: Text }).alt).filter((each) => each !== sourceLocale)) {
        await payload.update({
          collection,
          id,
          data: asStored(inLocale(fields, locale)),
          locale,
          ...bypassAccess('the starter content has no user'),
          req,
        });
      }
    }
  }
}

/**
 * Data for one of several collections: the type fits none of them; the shape is defined by content/types.ts and
 * validated by Payload when it is saved.
 */
const asStored = (data: object) => data as never;

/** An event's moments are stored with the time zone they were meant in. */
function startOf(document: object): Record<string, unknown> {
  const { startsAt, endsAt, timeZone } = document as { startsAt?: string; endsAt?: string; timeZone?: string };
  return startsAt ? { startsAt, endsAt, startsAt_tz: timeZone, endsAt_tz: timeZone } : {};
}

const aliasRows = (aliases: unknown, locale: Locale) =>
  (aliases as Text[]).map((alias) => ({ word: textIn(alias, locale) }));
