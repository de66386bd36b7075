import type { PayloadRequest } from 'payload';
import { changedParagraphs, paragraphsOf } from '@/editorial/difference/paragraphs';
import { resolveFieldPath } from '@/editorial/documents/field-path';
import { placeName } from '@/editorial/translation/names';
import type { Translation } from '@/editorial/translation/read';
import { sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { requestT } from '@/messages/panel';
import type { ShownPair } from './pair';

/** Returns the fields of a translation that the view shows; the slug, which is made from the title, is last. */
export function shownPairs(
  collection: PublicCollection,
  { pairs, newest, source }: Translation,
  req: PayloadRequest,
): ShownPair[] {
  const { flattenedFields } = req.payload.collections[collection].config;
  const shown = pairs.map((pair): ShownPair => {
    const { key, path, kind, original, originalBefore, toCheck, required } = pair;
    const steps = resolveFieldPath(flattenedFields, newest, path) ?? [];
    return {
      ...{ key, path, kind, toCheck, required },
      steps: steps.map(({ field, row }) => ({
        name: field.name,
        ...(row?.block ? { block: row.block.slug } : {}),
      })),
      name: placeName(collection, newest, path, req),
      original: paragraphsOf(original),
      changes: source && toCheck ? changedParagraphs(originalBefore, original) : null,
      value: original,
    };
  });
  const slug = ((newest.slug ?? {}) as Partial<Record<string, string>>)[sourceLocale];
  const address: ShownPair = {
    ...{ key: 'slug', path: 'slug', kind: 'address', toCheck: false, required: false },
    steps: [{ name: 'slug' }],
    name: requestT(req)('translation.address'),
    original: slug ? [slug] : [],
    changes: null,
    value: slug,
  };
  return shown.length > 0 && slug ? [...shown, address] : shown;
}
