import pLimit from 'p-limit';
import { publicParameters } from '@/lib/api/parameters';
import { clockAt } from '@/lib/clock';
import { dayMs, minuteMs } from '@/lib/limits';
import { pathsToMany, pathsToOne } from './base-access/access-paths';
import { type Hidden, makeHidden, type Schedule } from './base-access/hidden';
import { makeReferencingDocuments } from './base-access/referencing-documents';
import { Client } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, longIf, test } from './support/test';
import { imageFile } from './support/uploads';

/** The id and the word of a document that never existed. */
const nothing = { id: '0123456789abcdef01234567', word: uniqueWord('nothing') };

/** Returns a response as if `hidden` had never existed: its word and id replaced by those of no document. */
const asNothing = ({ word, id }: Hidden, text: string) =>
  text.replaceAll(word, nothing.word).replaceAll(id, nothing.id);

/**
 * Removes parts that can differ between two requests for the same page: its scripts, in which React sends the parts of
 * a page in the order they are ready, and the number of repetitions of its own name.
 */
const steady = (text: string) =>
  `${text.replace(/<script\b.*?<\/script>/gs, '')}\n${text.split(nothing.word).length - 1} times`;

/** Returns where two texts differ first. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return `…${one.slice(Math.max(0, at - 40), at + 80)}… instead of …${other.slice(Math.max(0, at - 40), at + 80)}…`;
}

/**
 * Whether the database could answer a request differently than SQLite does: pages, files and feeds use the same reads on
 * both, and parameters that no public read has are refused before.
 */
function reachesDatabase(path: string): boolean {
  const { pathname, searchParams } = new URL(path, installation.url);
  const names = [...searchParams.keys()].map((name) => name.split('[', 1)[0] ?? '');
  return pathname.startsWith('/api/') && names.every((name) => readNames.has(name));
}

const readNames = new Set<string>([...publicParameters.list, 'q', 'type']);

/** Number of parallel requests. */
const limit = pLimit(4);

for (const share of [5, 1])
  test(
    `content that is not public appears nowhere, tried in one place of ${share} @mongo`,
    longIf(installation.onMongo || share === 1),
    async ({ workshop, admin, reader }) => {
      test.setTimeout(15 * minuteMs);
      const schedule: Schedule = async (collection, id) => {
        const tomorrow = clockAt(new Date(Date.now() + dayMs).toISOString(), 'Europe/Paris');
        const answer = await admin.client.post('/api/editorial/schedule', {
          collection,
          id,
          type: 'publish',
          ...tomorrow,
        });
        expect(answer.status, answer.text).toBe(201);
      };
      const before = String((await reader.get('/api/changes')).json.next);
      const member = await workshop.published('members', uniqueWord('public'));
      const hidden = await makeHidden(workshop, schedule, member.id);
      const referencing = await makeReferencingDocuments(workshop, hidden);

      // Staff find every word: if one were missing, the test would look for nothing.
      for (const { kind, collection, id, word } of hidden) {
        const query = { draft: true, trash: true, depth: 0, locale: 'all' };
        const { text } = await admin.client.get(`/api/${collection}/${id}`, query);
        const versions = await admin.client.get(`/api/${collection}/versions`, {
          'where[parent][equals]': id,
          locale: 'all',
        });
        expect(text + versions.text, `${kind} of ${collection}`).toContain(word);
      }

      const tried = (paths: readonly string[]) =>
        paths.filter((path, index) => index % share === 0 && (!installation.onMongo || reachesDatabase(path)));
      const leaks: string[] = [];
      const many = tried(
        await pathsToMany([...referencing, `/fr/membres/${member.slug}`, `/en/members/${member.slug}`]),
      );
      await limit.map(many, async (path) => {
        const { status, text } = await reader.get(path);
        if (status >= 500 && status !== 501) leaks.push(`${path} answers ${status}`);
        for (const { kind, collection, word } of hidden) {
          if (text.includes(word)) leaks.push(`${kind} of ${collection}: its words stand in ${path}`);
        }
      });

      // The changes name no word of what is hidden, and what never was public not at all.
      for (let since = before, hasMore = true; hasMore; ) {
        const { json, text } = await reader.get('/api/changes', { since });
        for (const { kind, collection, word, id } of hidden) {
          const never = ['draft', 'scheduled', 'in the trash since it was a draft'].includes(kind);
          if (text.includes(word) || (never && text.includes(id)))
            leaks.push(`${kind} of ${collection}: it stands in /api/changes`);
        }
        ({ next: since, hasMore } = json as { next: string; hasMore: boolean });
      }

      const unknown = new Map<string, Promise<{ status: number; text: string }>>();
      const answerOfNothing = (path: string) => {
        const known = unknown.get(path) ?? reader.get(path);
        unknown.set(path, known);
        return known;
      };
      const paths = await Promise.all(
        hidden.map(async (each) => tried(await pathsToOne(each)).map((path) => ({ each, path }))),
      );
      let tries = 0;
      const refused = new Set<string>();
      await limit.map(paths.flat(), async ({ each, path }) => {
        const shape = asNothing(each, path);
        const expected = await answerOfNothing(shape);
        // A request that is refused for its parameters or its collection is refused before anything is read, on either
        // database: one hidden document is enough for each of them.
        if ([400, 403].includes(expected.status)) {
          if (installation.onMongo || refused.has(shape)) return;
          refused.add(shape);
        }
        tries += 1;
        const answer = await reader.get(path);
        const [found, wanted] = [steady(asNothing(each, answer.text)), steady(expected.text)];
        const same = answer.status === expected.status && found === wanted;
        if (!same)
          leaks.push(
            `${each.kind} of ${each.collection}: ${path} answers ${answer.status} and not as if it were not there: ${difference(found, wanted)}`,
          );
      });
      // A test that tries nothing finds nothing.
      expect(tries).toBeGreaterThan((hidden.length * 10) / share);
      expect(leaks, `${many.length + tries} paths were tried`).toEqual([]);
    },
  );

test('a POST in place of a GET is for staff only', async ({ workshop, editor, reader }) => {
  const word = uniqueWord('hidden');
  const { id } = await workshop.draft('members', word);
  for (const header of ['X-Payload-HTTP-Method-Override', 'x-http-method-override']) {
    const form = { [header]: 'GET', 'Content-Type': 'application/x-www-form-urlencoded' };
    const json = { [header]: 'GET', 'Content-Type': 'application/json' };
    for (const [path, headers, body] of [
      ['/api/members', form, 'draft=true&trash=true&limit=0&locale=all'],
      ['/api/members', form, 'limit=1'],
      ['/api/members', json, '{}'],
      [`/api/members/${id}`, json, '{"draft":true,"flattenLocales":false}'],
      [`/api/members/${id}`, json, `{"data":{"id":"${id}","name":"echoed"}}`],
      ['/api/globals/settings', json, '{"data":{"siteName":"echoed"},"draft":true}'],
    ] as const) {
      const answer = await reader.send('POST', path, body, headers);
      expect.soft(answer.status, `${path} ${body}`).toBe(400);
      expect.soft(answer.json.errors, path).toMatchObject([{ code: 'method-override' }]);
    }
    // The admin panel searches for related documents this way.
    const search = new URLSearchParams({ 'where[name][equals]': word, draft: 'true', limit: '10', depth: '0' });
    const found = await editor.client.send('POST', '/api/members', String(search), form);
    expect.soft((found.json.docs as { id: string }[]).map((each) => each.id)).toEqual([id]);
  }
});

test('a withdrawn media is not served in any size, although it was requested before', async ({ workshop, reader }) => {
  const file = await imageFile(uniqueWord('shown'), { width: 900, height: 600 });
  const media = await workshop.upload('media', file, { alt: 'open', people: 'none' });
  const original = `/api/media/file/${media.filename}`;
  const sizes = Object.values(media.sizes as Record<string, { filename?: string | null }>);
  const files = [original, ...sizes.flatMap(({ filename }) => (filename ? [`/api/media/file/${filename}`] : []))];
  const optimized = [640, 828].map((width) => `/_next/image?w=${width}&q=75&url=${encodeURIComponent(original)}`);
  for (const path of files) expect((await reader.get(path)).status, path).toBe(200);
  for (const path of optimized) await reader.get(path);
  await workshop.trash('media', media.id);
  for (const path of [...files, `/api/media/${media.id}`]) {
    expect.soft((await reader.get(path)).status, path).toBe(404);
  }
  for (const path of optimized) {
    const answer = await reader.get(path);
    expect.soft(answer.status, path).toBeGreaterThanOrEqual(400);
    expect.soft(answer.headers.get('content-type'), path).not.toMatch(/^image/);
  }
});

test('GraphQL is closed', async () => {
  for (const path of ['/api/graphql', '/api/graphql-playground']) {
    expect((await new Client().get(path)).status).toBeGreaterThanOrEqual(400);
    expect((await new Client().post(path, { query: '{ Members { docs { id } } }' })).status).toBeGreaterThanOrEqual(
      400,
    );
  }
});
