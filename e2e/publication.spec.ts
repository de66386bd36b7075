import { publicCollections } from '@/lib/routes';
import { getT } from '@/messages/panel';
import { documentOf, type Json, messagesOf } from './support/client';
import { createPerson, removePerson } from './support/people';
import { samples, titleFields, uniqueWord } from './support/samples';
import { expect, longIf, test } from './support/test';
import { imageFile, pdf } from './support/uploads';

for (const collection of publicCollections) {
  const title = titleFields[collection];
  const path = (id: string) => `/api/${collection}/${id}`;

  test(
    `${collection}: saves around a published document leave it and its newer draft as they are @mongo`,
    longIf(!['events', 'pages'].includes(collection)),
    async ({ workshop, admin, reader }) => {
      const word = uniqueWord('live');
      const image = await workshop.upload('media', await imageFile(word, { width: 40, height: 30 }), {
        alt: word,
        people: 'none',
      });
      const { id } = await workshop.published(collection, word, { seo: { image: image.id } });
      await workshop.save(collection, id, { [title]: `newer ${word}` }, { draft: true });
      const live = (await reader.get(path(id), { depth: 0 })).json;
      const draft = await workshop.stored(collection, id, { draft: true });
      expect(live).toMatchObject({ [title]: word });

      // Documents whose hooks read, or could write, a document that references them.
      const link = { label: 'x', type: 'document', document: { relationTo: collection, value: id } };
      const about: Partial<Record<typeof collection, Json>> = {
        members: { memberOf: [id] },
        documents: { documents: [id] },
        concepts: { related: [id] },
        events: { event: id },
        pages: { parent: id },
      };
      const other = collection === 'documents' ? 'concepts' : collection === 'events' ? 'documents' : collection;
      const referencing = await workshop.published(other, uniqueWord('beside'), about[collection]);
      await workshop.save(other, referencing.id, { [titleFields[other]]: uniqueWord('saved') });
      await workshop.unpublish(other, referencing.id);
      await workshop.trash(other, referencing.id);
      await admin.client.patch(`/api/${other}/${referencing.id}`, { deletedAt: null }, { trash: true });
      await admin.client.delete(`/api/${other}/${referencing.id}`);
      await admin.client.patch(`/api/media/${image.id}`, { alt: 'changed' }, { locale: 'fr' });
      await workshop.trash('media', image.id);
      await admin.client.delete(`/api/media/${image.id}`, { trash: true });
      const header = (await admin.client.get('/api/globals/header', { depth: 0 })).json;
      const links = header.links as Json[];
      for (const list of [[...links, { link }], links]) {
        expect((await admin.client.post('/api/globals/header', { links: list }, { locale: 'fr' })).status).toBe(200);
      }
      const person = await createPerson(admin, 'editor');
      documentOf(await person.client.patch(path(id), { [title]: `newer ${word}` }, { locale: 'fr', draft: true }));
      await removePerson(admin, person);

      const after = (await reader.get(path(id), { depth: 0 })).json;
      expect({ ...after, seo: null }).toEqual({ ...live, seo: null });
      expect(await workshop.stored(collection, id, { draft: true })).toMatchObject({
        [title]: draft[title],
        _status: 'draft',
      });
    },
  );

  test(`${collection}: published content is on the site at the next request, and unpublished content is not @mongo`, async ({
    workshop,
    reader,
  }) => {
    const word = uniqueWord('fresh');
    const { id } = await workshop.draft(collection, word);
    expect((await reader.get(path(id))).status).toBe(404);
    const published = await workshop.save(collection, id, {});
    expect((await reader.get(path(id))).json).toMatchObject({ [title]: word });
    const page = new URL((published.urls as { fr: string }).fr).pathname;
    expect((await reader.get(page)).text).toContain(word);
    const changed = uniqueWord('changed');
    await workshop.save(collection, id, { [title]: changed });
    expect((await reader.get(page)).text, 'the address stays').toContain(changed);
    await workshop.unpublish(collection, id);
    expect((await reader.get(path(id))).status).toBe(404);
    expect((await reader.get(page)).status).toBe(404);
  });

  test(`${collection}: unpublishing works from a half-written translation`, async ({ workshop, editor, reader }) => {
    const { id } = await workshop.published(collection, uniqueWord('half'));
    await workshop.save(collection, id, { seo: { title: 'Half' } }, { locale: 'en', draft: true });
    const answer = await editor.client.patch(path(id), { _status: 'draft' }, { locale: 'en' });
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    expect((await reader.get(path(id))).status).toBe(404);
    expect(await workshop.stored(collection, id)).toMatchObject({ _status: 'draft' });
  });

  test(`${collection}: publishing from the English tab needs the French text`, async ({ workshop, editor, reader }) => {
    const { layout, programme, keyFigures, socialLinks, venue, ...words } = samples[collection](uniqueWord('english'));
    const start = collection === 'events' ? { startsAt: words.startsAt, startsAt_tz: words.startsAt_tz } : {};
    const created = await editor.client.post(
      `/api/${collection}`,
      { ...words, ...start, localePublished: true },
      { locale: 'en', draft: true },
    );
    const { id } = documentOf(created);
    workshop.removeLater(collection, id);
    for (const language of ['fr', 'en', 'es'] as const) {
      const answer = await editor.client.speaking(language).patch(path(id), { _status: 'published' }, { locale: 'en' });
      expect.soft(answer.status, answer.text.slice(0, 300)).toBe(400);
      expect.soft(messagesOf(answer)).toContain(getT(language)('errors.requiredInSource'));
    }
    expect((await reader.get(path(id))).status).toBe(404);
    expect(await workshop.stored(collection, id)).toMatchObject({ _status: 'draft' });
  });

  test(`${collection}: a locale is public only when it has its texts`, async ({ workshop, editor }) => {
    const { id } = await workshop.published(collection, uniqueWord('shown'));
    for (const [locale, status] of [
      ['en', 'published'],
      ['es', 'published'],
    ] as const) {
      const answer = await editor.client.patch(path(id), { localePublished: true, _status: status }, { locale });
      expect.soft(answer.status, answer.text.slice(0, 300)).toBe(400);
    }
    const stored = await workshop.stored(collection, id, { locale: 'all' });
    expect(stored.localePublished).not.toMatchObject({ en: true });
  });
}

test('the file of a document is at its address while the document is public', async ({ workshop, reader }) => {
  const word = uniqueWord('paper');
  const file = await workshop.upload('files', pdf(word, word));
  const { id } = await workshop.draft('documents', word, {
    files: [{ file: file.id, language: 'fr', accessible: 'yes' }],
  });
  const address = `/fr/documents/${word}/fr.pdf`;
  expect((await reader.get(address)).status).toBe(404);
  await workshop.save('documents', id, {});
  const answer = await reader.get(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.text).toContain(word);
  expect((await reader.get(address, {}, { Range: 'bytes=0-4' })).text).toBe('%PDF-');
  await workshop.unpublish('documents', id);
  expect((await reader.get(address)).status).toBe(404);
});
