import { getTranslation } from '@payloadcms/translations';
import { useConfig, useLocale, useTranslation } from '@payloadcms/ui';
import type { FilterOptionsResult } from 'payload';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import { bracketed } from './bracketed';

/** Time after the last key in which a further one is waited for. */
const pauseMs = 150;
const maxFound = 20;

type Option = { label: string; relationTo: string; value: string };

/** The options of one collection. */
export type Found = { label: string; options: Option[] };

type Doc = { id: string; acronym?: string | null } & Record<string, unknown>;

/**
 * What the search finds for the typed text, by collection.
 *
 * @returns null while nothing is typed, and until the answer is there
 */
export function useFound(
  typed: string,
  relations: readonly string[],
  filterOptions: FilterOptionsResult | undefined,
): Found[] | null {
  const t = useT();
  const { i18n } = useTranslation();
  const { code: locale } = useLocale();
  const { getEntityConfig } = useConfig();
  const [answer, setAnswer] = useState<{ typed: string; found: Found[] } | null>(null);
  const text = typed.trim();

  useEffect(() => {
    if (!text) return;
    const aborted = new AbortController();
    const searchIn = async (slug: string): Promise<Found[]> => {
      const collection = getEntityConfig({ collectionSlug: slug });
      const filter = filterOptions?.[slug];
      if (!collection || filter === false) return [];
      const title = collection.admin?.useAsTitle ?? 'id';
      const result = await requestJson<{ docs: Doc[] }>(`/api/${slug}`, {
        query: {
          depth: '0',
          draft: 'true',
          limit: String(maxFound),
          locale,
          ...bracketed('select', { [title]: true, ...(slug === 'members' && { acronym: true }) }),
          ...bracketed('where', {
            and: [{ [title]: { like: text } }, ...(typeof filter === 'object' && filter !== null ? [filter] : [])],
          }),
        },
        t,
        signal: aborted.signal,
      });
      if (!result.ok) return [];
      const options = result.body.docs.map((doc) => ({
        label: shownFor(text, labelOf(doc, title) || i18n.t('general:untitled')),
        relationTo: slug,
        value: doc.id,
      }));
      return options.length > 0 ? [{ label: getTranslation(collection.labels.plural, i18n), options }] : [];
    };
    const timer = setTimeout(async () => {
      const found = (await Promise.all(relations.map(searchIn))).flat();
      if (!aborted.signal.aborted) setAnswer({ typed: text, found });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      aborted.abort();
    };
  }, [text, relations, filterOptions, locale, t, i18n, getEntityConfig]);

  return text && answer?.typed === text ? answer.found : null;
}

/** The title, and the acronym that it may have been found by. */
function labelOf(doc: Doc, titleField: string): string {
  const title = typeof doc[titleField] === 'string' ? doc[titleField] : '';
  return doc.acronym && !title.includes(doc.acronym) ? `${title} (${doc.acronym})` : title;
}

/**
 * A label that Payload shows whatever was typed. Its picker hides options whose label, made a string, has not all the
 * typed words (`filterOption` in fields/Relationship/Input.js), and has no setting for it; React shows the items of an
 * array, and not what the array says of itself.
 */
function shownFor(typed: string, label: string): string {
  const shown = Object.assign([label], { toString: () => `${label}, ${typed}` });
  return shown as unknown as string;
}
