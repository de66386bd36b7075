import type { Role } from '@/lib/access';
import { type Answer, Client, documentOf, type Json } from './support/client';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { imageFile, pdf } from './support/uploads';

const people = ['public', 'newcomer', 'contributor', 'editor', 'admin'] as const;
const staff = ['contributor', 'editor', 'admin'] as const;
const publishers = ['editor', 'admin'] as const;

type Attempt = {
  name: string;
  allowed: readonly Role[];
  run(client: Client, record: Json & { id: string }): Promise<Answer>;
};

const trash = (): Json => ({ deletedAt: new Date().toISOString() });

/** Of a public media. */
const onMedia: readonly Attempt[] = [
  {
    name: 'change its words',
    allowed: publishers,
    run: (c, { id }) => c.patch(`/api/media/${id}`, { credit: 'x' }, { locale: 'fr' }),
  },
  {
    name: 'take it from the public',
    allowed: publishers,
    run: (c, { id }) => c.patch(`/api/media/${id}`, { people: null }),
  },
  {
    name: 'give it another file in a save',
    allowed: [],
    run: async (c, { id }) =>
      c.upload(`/api/media/${id}?locale=fr`, await imageFile('other', { width: 20, height: 20 }), {}, 'PATCH'),
  },
  {
    name: 'replace it',
    allowed: publishers,
    run: async (c, { id }) =>
      c.upload('/api/editorial/replace-picture', await imageFile('other', { width: 20, height: 20 }), {
        id,
        alt: 'x',
        decorative: false,
        people: 'none',
      }),
  },
  {
    name: 'withdraw it',
    allowed: publishers,
    run: (c, { id }) => c.post('/api/editorial/withdraw-picture', { id, reason: 'requested', understood: true }),
  },
  {
    name: 'change in bulk',
    allowed: publishers,
    run: (c, { id }) => c.patch('/api/media', { credit: 'x' }, { 'where[id][equals]': id }),
  },
  { name: 'trash it', allowed: publishers, run: (c, { id }) => c.patch(`/api/media/${id}`, trash()) },
  {
    name: 'trash in bulk',
    allowed: publishers,
    run: (c, { id }) => c.patch('/api/media', trash(), { 'where[id][equals]': id }),
  },
  { name: 'delete it', allowed: publishers, run: (c, { id }) => c.delete(`/api/media/${id}`) },
  {
    name: 'delete in bulk',
    allowed: publishers,
    run: (c, { id }) => c.delete('/api/media', { 'where[id][equals]': id }),
  },
  {
    name: 'read the note on consent',
    allowed: staff,
    run: (c, { id }) => c.get('/api/media', { 'where[id][equals]': id, 'where[consentNote][exists]': true }),
  },
  {
    name: 'find it by a tag',
    allowed: staff,
    run: (c, { id }) => c.get('/api/media', { 'where[id][equals]': id, 'where[tags][exists]': true }),
  },
  {
    name: 'sort by tags',
    allowed: staff,
    run: (c, { id }) => c.get('/api/media', { 'where[id][equals]': id, sort: 'tags' }),
  },
  {
    // An unknown field would be sorted by the field at its beginning.
    name: 'sort by what lies under the note on consent',
    allowed: staff,
    run: (c, { id }) => c.get('/api/media', { 'where[id][equals]': id, sort: 'consentNote.x' }),
  },
];

const onFiles: readonly Attempt[] = [
  { name: 'read it', allowed: staff, run: (c, { id }) => c.get(`/api/files/${id}`) },
  { name: 'read the list', allowed: staff, run: (c) => c.get('/api/files') },
  { name: 'download it', allowed: staff, run: (c, { filename }) => c.get(`/api/files/file/${filename}`) },
  { name: 'replace it', allowed: [], run: (c, { id }) => c.upload(`/api/files/${id}`, pdf('other'), {}, 'PATCH') },
  {
    name: 'give it another name',
    allowed: [],
    run: (c, { id }) => c.patch(`/api/files/${id}`, { filename: 'other.pdf' }),
  },
  { name: 'delete it', allowed: publishers, run: (c, { id }) => c.delete(`/api/files/${id}`) },
  {
    name: 'delete in bulk',
    allowed: publishers,
    run: (c, { id }) => c.delete('/api/files', { 'where[id][equals]': id }),
  },
];

const carriedOut = ({ status, json }: Answer) => status < 300 && !(Array.isArray(json.docs) && json.docs.length === 0);

for (const person of people) {
  test(`what ${person} may do with a media and a file`, async ({ workshop, newcomer, contributor, editor, admin }) => {
    const clients = { newcomer, contributor, editor, admin };
    const client = person === 'public' ? new Client() : clients[person].client;
    for (const [collection, attempts] of [
      ['media', onMedia],
      ['files', onFiles],
    ] as const) {
      for (const { name, allowed, run } of attempts) {
        const word = uniqueWord('upload');
        const record =
          collection === 'media'
            ? await workshop.upload('media', await imageFile(word, { width: 40, height: 30 }), {
                alt: word,
                people: 'consent',
                consentNote: word,
                tags: [word],
              })
            : await workshop.upload('files', pdf(word));
        const before = await workshop.stored(collection, record.id);
        const answer = await run(client, record);
        const label = `${collection}, ${name}: ${answer.status} ${answer.text.slice(0, 200)}`;
        const may = (allowed as readonly string[]).includes(person);
        expect.soft(carriedOut(answer), label).toBe(may);
        if (!may) expect.soft(await workshop.stored(collection, record.id), label).toEqual(before);
        await workshop.clear();
      }
    }
  });

  test(`what ${person} may upload`, async ({ workshop, newcomer, contributor, editor, admin }) => {
    const clients = { newcomer, contributor, editor, admin };
    const client = person === 'public' ? new Client() : clients[person].client;
    const may = (staff as readonly string[]).includes(person);
    const added = [
      [
        'media',
        await client.upload('/api/media?locale=fr', await imageFile('new', { width: 20, height: 20 }), { alt: 'x' }),
      ],
      ['files', await client.upload('/api/files', pdf('new'))],
    ] as const;
    for (const [collection, answer] of added) {
      expect.soft(answer.status, `${collection}: ${answer.text}`).toBe(may ? 201 : 403);
      if (may) workshop.removeLater(collection, documentOf(answer).id);
    }
  });
}

test('a contributor describes a media until it is public', async ({ workshop, contributor }) => {
  const { id } = await workshop.upload('media', await imageFile('mine', { width: 20, height: 20 }), { alt: 'x' });
  expect((await contributor.client.patch(`/api/media/${id}`, { credit: 'me' }, { locale: 'fr' })).status).toBe(200);
  await workshop.admin.patch(`/api/media/${id}`, { people: 'none' }, { locale: 'fr' });
  expect((await contributor.client.patch(`/api/media/${id}`, { credit: 'them' }, { locale: 'fr' })).status).toBe(403);
  expect(await workshop.stored('media', id)).toMatchObject({ credit: 'me', people: 'none' });
});

test('no one links a document to another file', async ({ workshop, editor }) => {
  const one = await workshop.upload('media', await imageFile('one', { width: 20, height: 20 }), {
    alt: 'x',
    people: 'none',
  });
  const two = await workshop.upload('media', await imageFile('two', { width: 30, height: 30 }), { alt: 'x' });
  for (const filename of [two.filename, '../../site.db', '../one.png']) {
    await editor.client.patch(
      `/api/media/${one.id}`,
      { filename, url: `/api/media/file/${filename}` },
      { locale: 'fr' },
    );
    expect.soft((await workshop.stored('media', one.id)).filename).toBe(one.filename);
  }
});
