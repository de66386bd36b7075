import type { PayloadRequest, Where } from 'payload';
import type { Locale } from '@/lib/locales';
import { escapeMarkup } from '@/lib/plain-text';
import { idOf } from '@/lib/populated';
import { addressIn, readLinkedRows, titleIn } from '@/lib/public-read/reference-rows';
import { element, filled, inLanguage, link } from '@/lib/rich-text/html/markup';
import type { ConceptsBlock, DocumentsBlock, EventsBlock, MembersBlock } from '@/payload-types';
import { whereNotOver, whereOver } from '../events/over';

/** A block that lists documents. */
export type ListBlock = MembersBlock | EventsBlock | DocumentsBlock | ConceptsBlock;

/** Which documents a block lists, and how many at most. */
type Listed = { where?: Where; sort?: string[]; limit: number };

/** How many members a page lists before it links to the rest, as the site does. */
const maxMembers = 12;

const isChosen = ({ mode }: ListBlock): boolean => mode === 'chosen';

function listedBy(block: ListBlock): Listed {
  switch (block.blockType) {
    case 'events':
      return block.mode === 'upcoming'
        ? { where: whereNotOver(), sort: ['startsAt', 'id'], limit: block.limit ?? 3 }
        : { where: whereOver(), sort: ['-startsAt', '-id'], limit: block.limit ?? 3 };
    case 'documents':
      return {
        ...(block.kind && { where: { kind: { equals: block.kind } } }),
        sort: ['-publishedOn', 'id'],
        limit: block.limit ?? 4,
      };
    case 'members':
      return block.mode === 'founders'
        ? { where: { founder: { equals: true } }, sort: ['createdAt'], limit: 0 }
        : { sort: ['sortTitle'], limit: maxMembers };
    case 'concepts':
      return { sort: ['order', 'id'], limit: 0 };
  }
}

/** The documents that a block lists, as links in the language that each is published in, the page's before the source. */
export async function linkedList(block: ListBlock, language: Locale, req: PayloadRequest): Promise<string> {
  const collection = block.blockType;
  const ids = (block.chosen ?? []).flatMap((value) => idOf(value) ?? []);
  const { where, sort, limit }: Listed = isChosen(block) ? { where: { id: { in: ids } }, limit: 0 } : listedBy(block);
  if (isChosen(block) && ids.length === 0) return '';
  const rows = await readLinkedRows(req, collection, { ...(where && { where }), ...(sort && { sort }), limit });
  if (isChosen(block)) rows.sort((one, other) => ids.indexOf(String(one.id)) - ids.indexOf(String(other.id)));
  const items = await Promise.all(
    rows.map(async (row) => {
      const address = await addressIn(req, collection, row, language);
      if (!address) return '';
      const words = escapeMarkup(titleIn(req, collection, row, address.language));
      const isOther = address.language !== language;
      const named = link(address.href, words, isOther ? address.language : null);
      return element('li', {}, isOther ? inLanguage(address.language, named) : named);
    }),
  );
  return filled('ul', items.join(''));
}
