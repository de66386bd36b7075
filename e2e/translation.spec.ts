import type { Json } from './support/client';
import { documentOf } from './support/client';
import { paragraph, uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { englishOf, statusOf, translate } from './support/translations';

const english = (word: string) => ({ title: `Title ${word}`, summary: `Summary ${word}` });

test('the state of a translation is updated after every kind of save', { tag: '@mongo' }, async ({
  admin,
  workshop,
}) => {
  const word = uniqueWord('rencontre');
  const event = await workshop.draft('events', word, { programme: [] });
  const state = () => englishOf(admin.client, 'events', event.id);

  expect(await state(), 'a draft in French').toMatchObject({ state: 'missing', todo: false, localePublished: false });
  await workshop.save('events', event.id, {});
  expect(await state(), 'published in French').toMatchObject({ state: 'missing', todo: true });

  await workshop.save('events', event.id, english(word), { locale: 'en', draft: true });
  expect(await state(), 'a draft in English').toMatchObject({ state: 'stale', todo: true });
  await workshop.save('events', event.id, {}, { locale: 'en' });
  expect(await state(), 'published in English').toMatchObject({ state: 'current', todo: true, toCheck: [] });
  await workshop.save('events', event.id, { localePublished: true }, { locale: 'en' });
  expect(await state(), 'shown').toMatchObject({ state: 'current', todo: false, localePublished: true });

  await workshop.save('events', event.id, { price: `Prix ${word}` }, { draft: true });
  expect(await state(), 'other French, as a draft').toMatchObject({ state: 'stale', todo: true, toCheck: ['price'] });
  const { docs: versions } = (
    await admin.client.get('/api/events/versions', {
      'where[parent][equals]': event.id,
      'where[version._status][equals]': 'published',
      sort: '-updatedAt',
      limit: 1,
    })
  ).json as { docs: { id: string }[] };
  expect((await admin.client.post(`/api/events/versions/${versions[0]?.id}`, {}, { locale: 'fr' })).status).toBe(200);
  expect(await state(), 'an earlier version again').toMatchObject({ state: 'current', todo: false });

  const copy = documentOf(await admin.client.post(`/api/events/${event.id}/duplicate`, {}, { locale: 'fr' }));
  workshop.removeLater('events', copy.id);
  const stateOfCopy = async () => (await englishOf(admin.client, 'events', copy.id)).state;
  expect(await stateOfCopy(), 'a copy').toBe('current');
  await workshop.save('events', copy.id, { price: 'Autre prix' }, { draft: true });
  expect(await stateOfCopy(), 'a copy with other French').toBe('stale');

  await workshop.trash('events', event.id);
  expect(await state(), 'in the trash').toMatchObject({ todo: false });
  expect(await statusOf(admin.client, 'events', event.id)).toMatchObject({ trashed: true });
  expect((await admin.client.delete(`/api/events/${event.id}`, { trash: true })).status).toBe(200);
  await workshop.save('events', copy.id, { contact: 'copie@example.org' }, { draft: true });
  expect(await stateOfCopy(), 'a copy of what is gone').toBe('stale');
});

test('it is updated for documents created through the API too, lists by locale included', async ({
  admin,
  workshop,
}) => {
  const word = uniqueWord('concept');
  const concept = await workshop.published('concepts', word);
  const state = () => englishOf(admin.client, 'concepts', concept.id);
  const text = {
    term: 'Term',
    question: 'What?',
    definition: 'It is.',
    aliases: [{ word: 'other' }],
    localePublished: true,
  };
  await workshop.save('concepts', concept.id, text, { locale: 'en' });
  expect(await state()).toMatchObject({ state: 'current', todo: false });
  await workshop.save('concepts', concept.id, { aliases: [{ word }, { word: `${word} encore` }] });
  expect((await state()).toCheck).toHaveLength(1);
  await workshop.save('concepts', concept.id, {}, { locale: 'en' });
  expect(await state()).toMatchObject({ state: 'current' });
});

test('a translation is saved into its own rows, wherever they are now', async ({ admin, workshop }) => {
  const word = uniqueWord('page');
  const quote = (text: string) => ({ blockType: 'quote', text, source: `Source ${text}` });
  const page = await workshop.published('pages', word, { layout: [quote('un'), quote('deux')] });
  const [first, second] = page.layout as { id: string }[];
  const save = (texts: Json) => translate(admin.client, 'pages', page.id, { texts });
  expect((await save({ [`layout.${first?.id}.text`]: 'one' })).status).toBe(200);

  const french = await workshop.stored('pages', page.id, { draft: true });
  await workshop.save('pages', page.id, { layout: (french.layout as Json[]).toReversed() }, { draft: true });
  expect((await save({ [`layout.${second?.id}.text`]: 'two' })).status).toBe(200);
  const stored = await workshop.stored('pages', page.id, { locale: 'en', draft: true });
  expect(stored.layout).toMatchObject([{ text: 'two' }, { text: 'one' }]);
  const source = await workshop.stored('pages', page.id, { draft: true });
  expect(source.layout, 'the French is as it was').toMatchObject([{ text: 'deux' }, { text: 'un' }]);

  await workshop.save('pages', page.id, { layout: (source.layout as Json[]).slice(0, 1) }, { draft: true });
  const refused = await save({ [`layout.${first?.id}.text`]: 'again' });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('ont été retirés du texte en français');
  expect((await workshop.stored('pages', page.id)).layout, 'what readers see').toHaveLength(2);
});

test('a contributor translates published content as a draft, and can do no more', async ({
  contributor,
  newcomer,
  reader,
  workshop,
}) => {
  const word = uniqueWord('rencontre');
  const event = await workshop.published('events', word, { programme: [] });
  const texts = { ...english(word), body: paragraph('A text.') };
  const save = (changes: Json) => translate(contributor.client, 'events', event.id, changes);

  expect((await save({ texts })).json).toMatchObject({ state: 'stale' });
  expect((await save({ current: true })).json).toMatchObject({ state: 'current', toCheck: [] });
  expect((await save({ localePublished: true })).json).toMatchObject({ localePublished: true });
  const live = await workshop.stored('events', event.id, { locale: 'en' });
  expect([live._status, live.title ?? null, live.localePublished ?? false]).toEqual(['published', null, false]);
  expect((await reader.get(`/api/events/${event.id}`, { locale: 'en' })).status, 'no reader sees it').toBe(404);

  for (const foreign of [{ _status: 'published' }, { kind: 'other' }, { title: { root: {} } }, { 'venue.city': 'x' }]) {
    expect((await save({ texts: foreign })).status, JSON.stringify(foreign)).toBe(400);
  }
  for (const changes of [{ locale: 'fr' }, { collection: 'users' }, { texts: 'x' }, { current: 'yes' }]) {
    expect((await save(changes)).status, JSON.stringify(changes)).toBe(400);
  }
  for (const client of [reader, newcomer.client]) {
    expect((await translate(client, 'events', event.id, { texts })).status).toBe(403);
  }
  expect((await translate(contributor.client, 'events', 'f'.repeat(24), { texts })).status).toBe(404);
  await workshop.trash('events', event.id);
  expect((await save({ texts })).status).toBe(409);
});

test('a locale is not made public while a required field is empty, and the response names the fields', async ({
  editor,
  workshop,
}) => {
  const concept = await workshop.published('concepts', uniqueWord('concept'));
  const save = (changes: Json) => translate(editor.client, 'concepts', concept.id, changes);
  const refused = await save({ texts: { term: 'Term' }, localePublished: true });
  expect(refused.status).toBe(409);
  const [error] = refused.json.errors as { data: { fields: { key: string; name: string }[] } }[];
  expect(error?.data.fields.map(({ key }) => key)).toEqual(['question', 'definition']);
  expect((await workshop.stored('concepts', concept.id, { locale: 'en', draft: true })).term).toBe('Term');
  expect((await save({ texts: { question: 'What?', definition: 'It is.' }, localePublished: true })).status).toBe(200);
});

test('a document that another person is editing is not overwritten', async ({ admin, editor, workshop }) => {
  const event = await workshop.published('events', uniqueWord('rencontre'));
  const lock = await admin.client.post('/api/payload-locked-documents', {
    document: { relationTo: 'events', value: event.id },
    user: { relationTo: 'users', value: admin.id },
  });
  expect(lock.status).toBe(201);
  const refused = await translate(editor.client, 'events', event.id, { texts: { title: 'Mine' } });
  expect(refused.status).toBe(423);
  expect(refused.text).toContain('Quelqu’un d’autre');
  expect((await translate(admin.client, 'events', event.id, { texts: { title: 'Mine' } })).status).toBe(200);
});
