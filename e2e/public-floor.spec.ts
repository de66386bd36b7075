import { clockAt } from '@/editorial/schedule/moment';
import { type Hidden, makeHidden, type Schedule } from './public-floor/hidden';
import { makeNeighbours } from './public-floor/neighbours';
import { waysToMany, waysToOne } from './public-floor/ways';
import { Client } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';

/** The id and the words of something that never was. */
const nothing = { id: '0123456789abcdef01234567', word: uniqueWord('nothing') };

/** As if `hidden` had never been: its word and its id replaced by those of nothing. */
const asNothing = ({ word, id }: Hidden, text: string) =>
  text.replaceAll(word, nothing.word).replaceAll(id, nothing.id);

/**
 * What can't differ between two requests for the same: a page without its scripts, in which React sends the parts of a
 * page in the order they are ready, and how often its own name stands in all of it.
 */
const steady = (text: string) =>
  `${text.replace(/<script\b.*?<\/script>/gs, '')}\n${text.split(nothing.word).length - 1} times`;

/** Where two texts part. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return `…${one.slice(Math.max(0, at - 40), at + 80)}… instead of …${other.slice(Math.max(0, at - 40), at + 80)}…`;
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>, turns = 4): Promise<void> {
  const queue = [...items];
  const take = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: turns }, take));
}

test('what is not public appears nowhere @mongo', async ({ workshop, admin, reader }) => {
  test.setTimeout(15 * 60_000);
  const schedule: Schedule = async (collection, id) => {
    const tomorrow = clockAt(new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString(), 'Europe/Paris');
    const answer = await admin.client.post('/api/editorial/schedule', { collection, id, type: 'publish', ...tomorrow });
    expect(answer.status, answer.text).toBe(201);
  };
  const member = await workshop.published('members', uniqueWord('public'));
  const hidden = await makeHidden(workshop, schedule, member.id);
  const neighbours = await makeNeighbours(workshop, hidden);

  // Staff meet every word: were one missing, the test would look for nothing.
  for (const { kind, collection, id, word } of hidden) {
    const query = { draft: true, trash: true, depth: 0, locale: 'all' };
    const { text } = await admin.client.get(`/api/${collection}/${id}`, query);
    const versions = await admin.client.get(`/api/${collection}/versions`, {
      'where[parent][equals]': id,
      locale: 'all',
    });
    expect(text + versions.text, `${kind} of ${collection}`).toContain(word);
  }

  // Pages, files and feeds are made of the same reads on both databases; the questions of the API reach each by itself.
  const tried = (ways: readonly string[]) => ways.filter((way) => !installation.onMongo || way.startsWith('/api/'));
  const leaks: string[] = [];
  const many = tried(await waysToMany([...neighbours, `/fr/membres/${member.slug}`, `/en/members/${member.slug}`]));
  await inTurns(many, async (way) => {
    const { status, text } = await reader.get(way);
    if (status >= 500 && status !== 501) leaks.push(`${way} answers ${status}`);
    for (const { kind, collection, word } of hidden) {
      if (text.includes(word)) leaks.push(`${kind} of ${collection}: its words stand in ${way}`);
    }
  });

  const unknown = new Map<string, Promise<{ status: number; text: string }>>();
  const answerOfNothing = (way: string) => {
    const known = unknown.get(way) ?? reader.get(way);
    unknown.set(way, known);
    return known;
  };
  const ways = await Promise.all(
    hidden.map(async (each) => tried(await waysToOne(each)).map((way) => ({ each, way }))),
  );
  await inTurns(ways.flat(), async ({ each, way }) => {
    const [answer, expected] = await Promise.all([reader.get(way), answerOfNothing(asNothing(each, way))]);
    const [found, wanted] = [steady(asNothing(each, answer.text)), steady(expected.text)];
    const same = answer.status === expected.status && found === wanted;
    if (!same)
      leaks.push(
        `${each.kind} of ${each.collection}: ${way} answers ${answer.status} and not as if it were not there: ${difference(found, wanted)}`,
      );
  });
  expect(leaks, `${many.length + ways.flat().length} ways were tried`).toEqual([]);
});

test('a POST that stands for a GET is bound like one', async ({ workshop }) => {
  const word = uniqueWord('hidden');
  await workshop.draft('members', word);
  const body = 'draft=true&trash=true&limit=0&locale=all';
  const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' };
  const response = await fetch(`${process.env.SITE_URL}/api/members`, { method: 'POST', headers, body });
  expect(response.status).toBe(400);
  const open = await fetch(`${process.env.SITE_URL}/api/members`, {
    method: 'POST',
    headers,
    body: 'draft=true&trash=true&limit=0',
  });
  expect(open.status).toBe(200);
  expect(await open.text()).not.toContain(word);
});

test('GraphQL is closed', async () => {
  for (const path of ['/api/graphql', '/api/graphql-playground']) {
    expect((await new Client().get(path)).status).toBeGreaterThanOrEqual(400);
    expect((await new Client().post(path, { query: '{ Members { docs { id } } }' })).status).toBeGreaterThanOrEqual(
      400,
    );
  }
});
