import type { PayloadRequest } from 'payload';
import { isRecord } from '@/lib/api/values';
import { sourceLocale } from '@/lib/locales';
import type { StoredNode } from '@/lib/rich-text/nodes';
import type { TargetLocale } from '../status';
import type { DocumentKey } from '../translation/next';
import { wordsIn } from './markup';
import { type Term, withCaseOf } from './protected-words';

/** The glossary of the site: the terms of its concepts that people have translated. */
export type Glossary = {
  terms: readonly Term[];
  /** The translated term of a link that is a mark of the glossary; null where there is none. */
  termOfLink: (link: StoredNode) => string | null;
};

/** More than a glossary has; the terms beyond are translated like any other words. */
const maxTerms = 1000;

/** Shorter ones stand in other words and names. */
const minTermLength = 3;

/**
 * Reads the published terms in both languages.
 *
 * @param document the one that is translated: its own term is what a suggestion is asked for
 */
export async function readGlossary(
  { collection, id }: DocumentKey,
  target: TargetLocale,
  req: PayloadRequest,
): Promise<Glossary> {
  const { docs } = await req.payload.find({
    collection: 'concepts',
    locale: 'all',
    where: { _status: { equals: 'published' } },
    select: { term: true },
    sort: 'id',
    limit: maxTerms,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const terms = new Map<string, Term>();
  for (const concept of docs) {
    const term = concept.term as unknown;
    if (!isRecord(term) || (collection === 'concepts' && String(concept.id) === id)) continue;
    const { [sourceLocale]: source, [target]: translated } = term;
    if (typeof source !== 'string' || typeof translated !== 'string' || translated.trim() === '') continue;
    if (source.trim().length >= minTermLength) {
      terms.set(String(concept.id), { source: source.trim(), target: translated.trim() });
    }
  }
  return { terms: [...terms.values()], termOfLink: (link) => termOfLink(link, terms) };
}

function termOfLink(link: StoredNode, terms: ReadonlyMap<string, Term>): string | null {
  const { fields } = link;
  if (!isRecord(fields) || fields.glossary !== true || !isRecord(fields.doc)) return null;
  if (fields.doc.relationTo !== 'concepts') return null;
  const { value } = fields.doc;
  const term = terms.get(String(isRecord(value) ? value.id : value));
  return term ? withCaseOf(wordsIn(link), term) : null;
}
