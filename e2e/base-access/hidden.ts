import { type PublicCollection, publicCollections } from '@/lib/routes';
import type { Json } from '../support/client';
import { filledIn, makeForm, names, sampleForm, send } from '../support/forms';
import { samples, titleFields, uniqueWord } from '../support/samples';
import { imageFile, pdf } from '../support/uploads';
import type { Workshop } from '../support/workshop';

/** A document with a word that the public must not find anywhere. */
export type Hidden = {
  kind: string;
  collection: PublicCollection | 'media' | 'files' | 'forms' | 'submissions';
  id: string;
  /** In every text of it, in its address and in the names of its files. */
  word: string;
  /** Nothing of it is public: its address and its id answer like unknown ones. */
  gone: boolean;
  filenames: string[];
};

type Content = { collection: PublicCollection; word: string; changes: Json };

/** Schedules the publication of a document. */
export type Schedule = (collection: PublicCollection, id: string) => Promise<void>;

type Kind = {
  name: string;
  gone: boolean;
  only?: PublicCollection;
  make(workshop: Workshop, content: Content, schedule: Schedule): Promise<string>;
};

/** Texts of the document that are public, beside the hidden ones. */
const openly = (collection: PublicCollection): Json => samples[collection](uniqueWord('open'));

/** All reasons for which a document, or a part of it, is not public. */
const kinds: readonly Kind[] = [
  {
    name: 'draft',
    gone: true,
    make: async (w, { collection, word, changes }) => (await w.draft(collection, word, changes)).id,
  },
  {
    name: 'scheduled',
    gone: true,
    make: async (w, { collection, word, changes }, schedule) => {
      const { id } = await w.draft(collection, word, changes);
      await schedule(collection, id);
      return id;
    },
  },
  {
    name: 'unpublished',
    gone: true,
    make: async (w, { collection, word, changes }) => {
      const { id } = await w.published(collection, word, changes);
      await w.unpublish(collection, id);
      return id;
    },
  },
  {
    name: 'unpublished, with a newer draft',
    gone: true,
    make: async (w, { collection, word, changes }) => {
      const { id } = await w.published(collection, word, changes);
      await w.save(collection, id, { [titleFields[collection]]: `${word} newer` }, { draft: true });
      await w.unpublish(collection, id);
      return id;
    },
  },
  {
    name: 'in the trash',
    gone: true,
    make: async (w, { collection, word, changes }) => {
      const { id } = await w.published(collection, word, changes);
      await w.trash(collection, id);
      return id;
    },
  },
  {
    name: 'in the trash since it was a draft',
    gone: true,
    make: async (w, { collection, word, changes }) => {
      const { id } = await w.draft(collection, word, changes);
      await w.trash(collection, id);
      return id;
    },
  },
  {
    name: 'newer draft of a published document',
    gone: false,
    make: async (w, { collection, word, changes }) => {
      const { id } = await w.published(collection, uniqueWord('open'));
      await w.save(collection, id, { ...samples[collection](word), ...changes, slug: word }, { draft: true });
      return id;
    },
  },
  {
    name: 'former text of a published document',
    gone: false,
    make: async (w, { collection, word }) => {
      const open = openly(collection);
      // The same address before and after: one that was public redirects, and is no secret.
      const slug = String(open[titleFields[collection]]);
      const { id } = await w.published(collection, word, { slug });
      await w.save(collection, id, { ...open, slug });
      return id;
    },
  },
  {
    name: 'translation that is not shown',
    gone: false,
    make: async (w, { collection, word }) => {
      const { id } = await w.published(collection, uniqueWord('open'));
      const { layout, programme, keyFigures, ...translated } = samples[collection](word);
      const { venue, acronym, place, website, email, socialLinks, contact, ...words } = translated;
      await w.save(collection, id, { ...words, slug: word, localePublished: false }, { locale: 'en' });
      return id;
    },
  },
  {
    name: 'hidden',
    gone: true,
    only: 'members',
    make: async (w, { word, changes }) => (await w.published('members', word, { ...changes, visibility: 'hidden' })).id,
  },
  {
    name: 'place of a member without place, e-mail and record for staff',
    gone: false,
    only: 'members',
    make: async (w, { word }) => {
      const secrets = { visibility: 'without-place', place: word, email: `${word}@example.org`, emailPublic: false };
      return (await w.published('members', uniqueWord('open'), secrets)).id;
    },
  },
];

/** References from hidden content to a public member, by which it could appear among the content of that member. */
const belonging: Partial<Record<PublicCollection, (member: string) => Json>> = {
  members: (member) => ({ memberOf: [member] }),
  events: (member) => ({ organisers: [member] }),
  documents: (member) => ({ authors: [member] }),
};

/**
 * Creates hidden content of every kind in every collection, documents with a file each, all related to a public member.
 */
export async function makeHidden(workshop: Workshop, schedule: Schedule, member: string): Promise<Hidden[]> {
  const all: Hidden[] = [];
  for (const collection of publicCollections) {
    for (const kind of kinds) {
      if (kind.only && kind.only !== collection) continue;
      const word = uniqueWord('hidden');
      const withFile = collection === 'documents' && kind.gone;
      const file = withFile ? await workshop.upload('files', pdf(word, word)) : null;
      const changes: Json = {
        ...belonging[collection]?.(member),
        ...(file ? { files: [{ file: file.id, language: 'fr', accessible: 'yes' }] } : {}),
      };
      const id = await kind.make(workshop, { collection, word, changes }, schedule);
      all.push({
        kind: kind.name,
        collection,
        id,
        word,
        gone: kind.gone,
        filenames: file ? [String(file.filename)] : [],
      });
      // The file by its own id; the other kinds are hidden in the same way.
      if (file && kind.name === 'draft') {
        all.push({ kind: 'file of a draft', collection: 'files', id: file.id, word, gone: true, filenames: [] });
      }
    }
  }
  all.push(await hiddenImage(workshop, 'picture whose people question is open', {}));
  const trashed = await hiddenImage(workshop, 'picture in the trash', { people: 'none' });
  await workshop.trash('media', trashed.id);
  return [...all, trashed, await hiddenNotes(workshop), ...(await hiddenForms(workshop))];
}

/** Notes of staff about a public media. */
async function hiddenNotes(workshop: Workshop): Promise<Hidden> {
  const word = uniqueWord('hidden');
  const notes = { tags: [word], consentNote: word };
  const file = await imageFile(uniqueWord('open'), { width: 60, height: 40 });
  const { id } = await workshop.upload('media', file, { alt: 'open', people: 'consent', ...notes });
  return { kind: 'tags and note of a picture', collection: 'media', id, word, gone: false, filenames: [] };
}

/** Private data of forms, and their messages. */
async function hiddenForms(workshop: Workshop): Promise<Hidden[]> {
  const hidden = (kind: string, collection: 'forms' | 'submissions', id: string, word: string, gone: boolean) => ({
    kind,
    collection,
    id,
    word,
    gone,
    filenames: [],
  });
  const words = { closed: uniqueWord('hidden'), mail: uniqueWord('hidden'), former: uniqueWord('hidden') };
  const closed = await makeForm(workshop, { open: false, title: words.closed, thanks: words.closed });
  const secrets = { receipt: true, receiptSubject: words.mail, receiptMessage: words.mail };
  const mail = await makeForm(workshop, { ...secrets, recipients: [`${words.mail}@example.org`] });
  const former = await makeForm(workshop, { title: words.former });
  await workshop.admin.patch(`/api/forms/${former.id}`, sampleForm(uniqueWord('open')), { locale: 'fr' });
  const word = uniqueWord('hidden');
  const answers = filledIn({ [names.message]: word, [names.name]: word, [names.email]: `${word}@example.org` });
  await send(former, answers);
  const [sent] = await former.submissions();
  return [
    hidden('closed form', 'forms', closed.id, words.closed, true),
    hidden('recipients and receipt of a form', 'forms', mail.id, words.mail, false),
    hidden('former words of a form', 'forms', former.id, words.former, false),
    hidden('what someone sent', 'submissions', String(sent?.id), word, true),
  ];
}

async function hiddenImage(workshop: Workshop, kind: string, fields: Json): Promise<Hidden> {
  const word = uniqueWord('hidden');
  const words = { alt: word, caption: word, credit: word, licence: word };
  const media = await workshop.upload('media', await imageFile(word), { ...words, ...fields });
  const sizes = Object.values((media.sizes ?? {}) as Record<string, { filename?: string } | null>);
  const filenames = [media.filename, ...sizes.map((size) => size?.filename)].filter(Boolean).map(String);
  return { kind, collection: 'media', id: media.id, word, gone: true, filenames };
}
