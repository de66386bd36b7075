import { internalLink, paragraph, picture, text } from '@/blocks/example-text';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { documentOf, type Json } from '../support/client';
import { samples, uniqueWord } from '../support/samples';
import type { Workshop } from '../support/workshop';
import type { Hidden } from './hidden';

const idsIn = (hidden: readonly Hidden[], collection: Hidden['collection']) =>
  hidden.filter((each) => each.collection === collection).map(({ id }) => id);

/** For fields that refuse a reference to a document in the trash. */
const notInTrash = (hidden: readonly Hidden[]) => hidden.filter(({ kind }) => !kind.includes('trash'));

/**
 * Rich text with an internal link to each hidden document, as a glossary word where that is possible, and each hidden
 * media.
 */
function linking(hidden: readonly Hidden[]) {
  const links = hidden
    .filter(({ collection }) => (publicCollections as readonly string[]).includes(collection))
    .map(({ collection, id }) => internalLink('open', collection, id, true));
  return text(paragraph(...links), ...idsIn(hidden, 'media').map((id) => picture(id)));
}

/**
 * Makes hidden documents referenceable for a while, since the checks refuse references to them: documents and media out
 * of the trash, the people question answered, members visible.
 *
 * @returns a function that hides all of them again
 */
async function uncover(workshop: Workshop, hidden: readonly Hidden[]): Promise<() => Promise<void>> {
  const change = ({ collection, id }: Hidden, body: Json) =>
    workshop.admin.patch(`/api/${collection}/${id}`, body, { locale: 'fr', trash: true }).then(documentOf);
  const changes = hidden.flatMap((each): { each: Hidden; before: Json; after: Json }[] => {
    const { kind, collection } = each;
    const deletedAt = new Date().toISOString();
    if (kind.includes('trash')) return [{ each, before: { deletedAt: null }, after: { deletedAt } }];
    if (collection === 'media' && each.gone) return [{ each, before: { people: 'none' }, after: { people: null } }];
    return kind === 'hidden' ? [{ each, before: { visibility: 'public' }, after: { visibility: 'hidden' } }] : [];
  });
  for (const { each, before } of changes) await change(each, before);
  return async () => {
    for (const { each, after } of changes) await change(each, after);
  };
}

/**
 * Creates published documents, in English too, that reference hidden content in every possible field.
 *
 * @returns the pages' addresses, by kind
 */
export async function makeReferencingDocuments(workshop: Workshop, hidden: readonly Hidden[]): Promise<string[]> {
  const members = idsIn(hidden, 'members');
  const events = idsIn(hidden, 'events');
  const documents = idsIn(hidden, 'documents');
  const concepts = idsIn(hidden, 'concepts');
  const pages = idsIn(hidden, 'pages');
  const [closedForm] = idsIn(hidden, 'forms');
  const [image, trashed] = idsIn(hidden, 'media');
  const seo = { image };
  const link = (relationTo: string, value: unknown) => ({
    label: 'open',
    type: 'document',
    document: { relationTo, value },
  });
  const chosen = (blockType: string, ids: string[]) => ({
    blockType,
    title: 'open',
    mode: 'chosen',
    chosen: ids,
    full: true,
  });
  const relations: Record<PublicCollection, Json> = {
    members: { memberOf: idsIn(notInTrash(hidden), 'members'), logo: image, seo, description: linking(hidden) },
    events: {
      // Its titles would have to be translated too.
      programme: [],
      organisers: members,
      participants: members,
      documents,
      concepts,
      cover: image,
      gallery: [image, trashed],
      seo,
      body: linking(hidden),
    },
    documents: { authors: members, event: events[0], concepts, cover: trashed, seo, body: linking(hidden) },
    concepts: { related: idsIn(notInTrash(hidden), 'concepts'), documents, seo, body: linking(hidden) },
    pages: {
      seo,
      layout: [
        { blockType: 'hero', variant: 'page', title: 'open', image, actions: [{ link: link('pages', pages[0]) }] },
        { blockType: 'members', title: 'open', mode: 'all' },
        { blockType: 'members', title: 'open', mode: 'founders' },
        { blockType: 'events', title: 'open', mode: 'upcoming', limit: 12 },
        { blockType: 'events', title: 'open', mode: 'past', limit: 12 },
        { blockType: 'documents', title: 'open', mode: 'kind', limit: 12 },
        { blockType: 'concepts', title: 'open', mode: 'all', full: true },
        // Chosen documents stay out of the trash, since a reference would break.
        ...(['members', 'events', 'documents', 'concepts'] as const).map((kind) =>
          chosen(kind, idsIn(notInTrash(hidden), kind)),
        ),
        {
          blockType: 'media-text',
          title: 'open',
          body: linking(hidden),
          media: trashed,
          link: link('documents', documents[0]),
        },
        {
          blockType: 'call-to-action',
          title: 'open',
          button: link('members', members[0]),
          secondary: link('events', events[0]),
        },
        { blockType: 'form', title: 'open', form: closedForm },
        { blockType: 'rich-text', body: linking(hidden) },
        { blockType: 'gallery', title: 'open', pictures: [image, trashed] },
      ],
    },
  };
  const addresses: string[] = [];
  const coverAgain = await uncover(workshop, hidden);
  for (const collection of publicCollections) {
    const word = uniqueWord('referencing');
    const { id } = await workshop.published(collection, word, relations[collection]);
    const { layout, programme, keyFigures, venue, socialLinks, ...words } = samples[collection](word);
    const shown = await workshop.save(collection, id, { ...words, localePublished: true }, { locale: 'en' });
    addresses.push(...Object.values((shown.urls ?? {}) as Record<string, string>));
  }
  await coverAgain();
  // Pages below hidden ones: they have no address, and theirs must not appear in it.
  for (const parent of pages) await workshop.published('pages', uniqueWord('child'), { parent });
  return addresses.map((url) => new URL(url).pathname);
}
