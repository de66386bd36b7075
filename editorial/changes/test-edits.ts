import { createLocalReq, type Payload } from 'payload';
import sharp from 'sharp';
import { inTransaction } from '@/lib/in-transaction';
import { hourMs } from '@/lib/limits';
import { locales, sourceLocale } from '@/lib/locales';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { type apiOf, hashQuickly, type TestPerson } from '@/lib/test-api';

/** Random numbers that a seed determines (mulberry32). */
export function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  const some = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { below, some };
}

/** How often an edit is tried with other documents. */
const maxTries = 4;

type Document = { collection: PublicCollection; id: string };

const titles: Record<PublicCollection, string> = {
  events: 'title',
  documents: 'title',
  members: 'name',
  concepts: 'term',
  pages: 'title',
};

const paragraph = (children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', version: 1, children }] },
});
const words = (text: string) => ({ type: 'text', version: 1, text });

/** A site that is edited at random, in all the ways in which what the public reads can change. */
export async function randomEdits(payload: Payload, api: ReturnType<typeof apiOf>, seed: number) {
  const { below, some } = randomOf(seed);
  const documents: Document[] = [];
  const media: string[] = [];
  const forms: string[] = [];
  let made = 0;
  /** A number that was not used yet. */
  const next = () => {
    made += 1;
    return made;
  };
  const word = () => `Mot ${next()}`;
  hashQuickly();
  const editor: TestPerson = await api.personOf('editor');

  const of = (collection: PublicCollection) =>
    documents.filter((each) => each.collection === collection).map(({ id }) => id);
  const idsOf = (collection: PublicCollection) => {
    const all = of(collection);
    return Array.from({ length: Math.min(below(3), all.length) }, () => some(all));
  };
  const oneOf = (list: readonly string[]) => (list.length === 0 || below(4) === 0 ? null : some(list));

  /** A text with a link to a document, and perhaps a picture. */
  const text = () => {
    const target = documents.length > 0 && below(2) === 0 ? some(documents) : null;
    const picture = below(3) === 0 ? oneOf(media) : null;
    const body = paragraph([
      words(word()),
      ...(target
        ? [
            {
              type: 'link',
              version: 3,
              id: `a${made}`,
              fields: { linkType: 'internal', newTab: false, doc: { relationTo: target.collection, value: target.id } },
              children: [words('voir')],
            },
          ]
        : []),
    ]);
    if (picture)
      body.root.children.push({
        type: 'upload',
        version: 3,
        id: `b${made}`,
        relationTo: 'media',
        value: picture,
        fields: {},
      } as never);
    return body;
  };

  const contentOf: Record<PublicCollection, () => object> = {
    events: () => ({
      startsAt: new Date(Date.now() + below(40) * hourMs).toISOString(),
      endsAt: null,
      startsAt_tz: 'Europe/Paris',
      attendance: some(['in-person', 'online', 'hybrid']),
      onlineUrl: 'https://example.org/online',
      registrationUrl: 'https://example.org/register',
      registrationDeadline: below(2) ? new Date(Date.now() + below(20) * hourMs).toISOString() : null,
      registrationDeadline_tz: 'Europe/Paris',
      cover: oneOf(media),
      organisers: idsOf('members'),
      documents: idsOf('documents'),
      concepts: idsOf('concepts'),
      body: text(),
    }),
    documents: () => ({
      cover: oneOf(media),
      authors: idsOf('members'),
      event: oneOf(of('events')),
      concepts: idsOf('concepts'),
      body: text(),
    }),
    members: () => ({
      visibility: some(['public', 'public', 'public', 'without-place', 'hidden']),
      memberOf: idsOf('members'),
      logo: oneOf(media),
      description: text(),
    }),
    concepts: () => ({ question: word(), definition: word(), related: idsOf('concepts'), body: text() }),
    pages: () => ({
      parent: below(2) ? oneOf(of('pages')) : null,
      layout: [
        { blockType: 'rich-text', content: text() },
        ...(below(3) === 0 ? [{ blockType: 'events', mode: 'chosen', chosen: idsOf('events') }] : []),
        ...(below(4) === 0 && forms.length > 0 ? [{ blockType: 'form', form: some(forms) }] : []),
      ],
    }),
  };

  /** What is saved: a title in one locale, and sometimes everything else. */
  function data(collection: PublicCollection): Record<string, unknown> {
    const title = word();
    return {
      [titles[collection]]: title,
      ...(below(2) === 0 && { slug: null }),
      ...(collection === 'concepts' && { question: word(), definition: word() }),
      ...(below(2) === 0 && contentOf[collection]()),
    };
  }

  const update = ({ collection, id }: Document, changes: object, more: object = {}) =>
    payload.update({
      collection,
      id,
      data: changes as never,
      locale: sourceLocale,
      depth: 0,
      overrideAccess: true,
      ...more,
    } as never);

  async function create(collection: PublicCollection = some(publicCollections)): Promise<void> {
    const isDraft = below(3) === 0;
    const { id } = await payload.create({
      collection,
      data: {
        ...contentOf[collection](),
        ...data(collection),
        _status: isDraft ? 'draft' : 'published',
      } as never,
      draft: isDraft,
      locale: sourceLocale,
      depth: 0,
      overrideAccess: true,
    });
    documents.push({ collection, id: String(id) });
  }

  async function addMedia(
    people: 'none' | 'consent' | null = some(['none', 'none', 'none', 'consent', 'consent', null]),
  ): Promise<void> {
    const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: word(), people } as never,
      file: { data: bytes, mimetype: 'image/png', name: `image-${next()}.png`, size: bytes.length },
      locale: sourceLocale,
      overrideAccess: true,
    });
    media.push(String(id));
  }

  async function addForm(): Promise<void> {
    const { id } = await payload.create({
      collection: 'forms',
      data: { title: word(), open: true, recipients: [], submitLabel: 'Envoyer', thanks: word() } as never,
      locale: sourceLocale,
      overrideAccess: true,
    });
    forms.push(String(id));
  }

  const updateMedia = (changes: object, locale: string = sourceLocale) =>
    payload.update({
      collection: 'media',
      id: some(media),
      data: changes as never,
      locale,
      trash: true,
      overrideAccess: true,
    } as never);

  /** Sends a request as the editor; the session of an hour ago may have ended. */
  async function post(path: string, body: object) {
    const answer = await api.request('POST', path, { body, token: await api.signIn(editor.email) });
    if (answer.status >= 400) throw new Error(answer.text);
    return answer;
  }

  async function publishTogether(): Promise<void> {
    const release = await post('/api/editorial/releases', { name: word() });
    const id = String(release.json.id);
    for (const each of [some(documents), some(documents)]) {
      await update(each, { [titles[each.collection]]: word(), _status: 'draft' }, { draft: true });
      await post(`/api/editorial/releases/${id}/entries`, { collection: each.collection, id: each.id });
    }
    await post(`/api/editorial/releases/${id}/publish`, {});
  }

  async function bySchedule(): Promise<void> {
    const { schedulePublish } = await import('../schedule/task');
    const { collection, id } = some(documents);
    const input = {
      type: some(['publish', 'unpublish']),
      doc: { relationTo: collection, value: id },
      user: { relationTo: 'users', value: editor.id },
      version: null,
      textAt: null,
    };
    const handler = schedulePublish.handler as (args: object) => Promise<unknown>;
    await handler({ input, job: { id: 'none' }, req: await createLocalReq({}, payload) });
  }

  async function importMembers(): Promise<void> {
    const { runImport } = await import('../member-import/run');
    const row = (index: number, name: string) => ({ row: index, name, outcome: 'new', values: { name } });
    const { id } = await payload.create({
      collection: 'member-imports',
      data: {
        person: editor.id,
        fileName: 'membres.csv',
        state: 'queued',
        trial: { head: ['Nom'], leftOut: [], rows: [row(1, word()), row(2, word())] },
      } as never,
      overrideAccess: true,
    });
    await runImport(payload, id);
    if (below(2)) {
      await payload.db.updateOne({ collection: 'member-imports', id, data: { state: 'undoing' } });
      await runImport(payload, id);
    }
  }

  async function rollBack(): Promise<void> {
    await inTransaction(payload, async (req) => {
      await update(some(documents), { [titles.pages]: word(), name: word(), _status: 'published' }, { req });
      throw new Error('rolled back');
    });
  }

  async function restoreVersion({ collection, id }: Document): Promise<void> {
    const { docs } = await payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      limit: 5,
      overrideAccess: true,
    });
    const version = docs[below(docs.length)];
    if (version) await payload.restoreVersion({ collection, id: String(version.id), overrideAccess: true });
  }

  /** The first of three pages, each below the one before. */
  let top: Document | null = null;

  /** Makes pages below pages; the next time, the address of the first changes, and with it those of the others. */
  async function renameAbove(): Promise<void> {
    if (top) {
      const page = top;
      top = null;
      await update(page, { slug: `page-${next()}`, _status: 'published' });
      return;
    }
    let parent: string | null = null;
    for (let depth = 0; depth < 3; depth += 1) {
      const page: object = { title: word(), parent, _status: 'published' };
      const created: { id: unknown } = await payload.create({
        collection: 'pages',
        data: page as never,
        locale: sourceLocale,
        depth: 0,
        overrideAccess: true,
      });
      parent = String(created.id);
      documents.push({ collection: 'pages', id: parent });
      top ??= { collection: 'pages', id: parent };
    }
  }

  const trash = (each: Document) => update(each, { deletedAt: new Date().toISOString() });
  const edits: Record<string, () => Promise<unknown>> = {
    create: () => create(),
    save: () => {
      const each = some(documents);
      return update(each, { ...data(each.collection), _status: 'published' });
    },
    'save with relations': () => {
      const each = some(documents);
      return update(each, { ...contentOf[each.collection](), _status: 'published' });
    },
    'save a translation': () => {
      const each = some(documents);
      const localePublished = below(3) > 0;
      return update(
        each,
        { ...data(each.collection), localePublished, _status: 'published' },
        { locale: some(locales) },
      );
    },
    'hide a locale': () =>
      update(some(documents), { localePublished: false, _status: 'published' }, { locale: some(locales) }),
    'save a draft': () => {
      const each = some(documents);
      return update(each, { ...data(each.collection), _status: 'draft' }, { draft: true, autosave: below(2) === 0 });
    },
    publish: () => update(some(documents), { _status: 'published' }),
    unpublish: () => update(some(documents), { _status: 'draft' }),
    rename: () => {
      const page = some(of('pages'));
      return update({ collection: 'pages', id: page }, { slug: `page-${next()}`, _status: 'published' });
    },
    'rename above other pages': renameAbove,
    'move a page': () =>
      post('/api/editorial/page-tree/move', { id: some(of('pages')), parent: oneOf(of('pages')), publish: true }),
    'move to the trash': () => trash(some(documents)),
    'take out of the trash': () => update(some(documents), { deletedAt: null }, { trash: true }),
    delete: async () => {
      const each = some(documents);
      await payload.delete({ collection: each.collection, id: each.id, trash: true, overrideAccess: true });
      documents.splice(documents.indexOf(each), 1);
    },
    'save several': () => {
      const { collection } = some(documents);
      return payload.update({
        collection,
        where: { id: { in: idsOf(collection) } },
        data: { ...(collection === 'members' && { kind: some(['association', 'network']) }), _status: 'published' },
        overrideAccess: true,
      } as never);
    },
    'restore a version': () => restoreVersion(some(documents)),
    'add a picture': () => addMedia(),
    'describe a picture': () => updateMedia({ alt: word() }, some(locales)),
    'hide a picture': () => updateMedia({ people: some(['none', 'none', 'consent', 'consent', null]) }),
    'trash a picture': () => updateMedia({ deletedAt: below(2) ? new Date().toISOString() : null }),
    'withdraw a picture': async () => {
      const id = some(media);
      await post('/api/editorial/withdraw-picture', { id, reason: 'requested', understood: true });
      media.splice(media.indexOf(id), 1);
      if (media.length === 0) await addMedia();
    },
    'open or close a form': () =>
      payload.update({
        collection: 'forms',
        id: some(forms),
        data: { open: below(2) === 0, title: word() } as never,
        locale: sourceLocale,
        overrideAccess: true,
      }),
    'choose the home page': () =>
      payload.updateGlobal({
        slug: 'settings',
        data: { siteName: 'Site', homePage: oneOf(of('pages')), _status: 'published' } as never,
        locale: sourceLocale,
        overrideAccess: true,
      }),
    'publish together': publishTogether,
    'publish by schedule': bySchedule,
    'import members': importMembers,
    'roll back': rollBack,
  };

  for (let index = 0; index < 3; index += 1) await addMedia('none');
  await addForm();
  for (const collection of publicCollections) for (let index = 0; index < 4; index += 1) await create(collection);
  // More comes to the site than leaves it: most edits are refused where there is nothing.
  const names = [
    ...Object.keys(edits),
    ...Array<string>(5).fill('create'),
    ...Array<string>(3).fill('publish'),
    'rename',
    'move a page',
  ];
  /** How often each edit was stored, and refused, as some are by design. */
  const counts: Record<string, { stored: number; refused: number }> = {};
  const refusals: string[] = [];
  return {
    counts,
    refusals,
    /** Edits once, with other documents where some are refused; answers what it did. */
    async edit(): Promise<string> {
      const name = some(names);
      counts[name] ??= { stored: 0, refused: 0 };
      const count = counts[name];
      for (let tries = 0; tries < maxTries; tries += 1) {
        try {
          await edits[name]?.();
          count.stored += 1;
          return name;
        } catch (error) {
          count.refused += 1;
          refusals.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return name;
    },
  };
}
