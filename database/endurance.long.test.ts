import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { megabyte } from '@/lib/limits';
import { testDatabases } from './test-databases';
import { collectGarbage } from './test-memory';
import { pageData, type TestContent } from './test-site';

const SAVES = 500;
// On MongoDB Payload 3.90 itself keeps 10 kB per save: a cache of the fields of versions, made again for each query
// (flattenedFieldsCache in utilities/flattenAllFields.ts).
const HEAP_GROWTH = { MongoDB: 9 * megabyte, SQLite: 3 * megabyte };

const { databases, stop } = await testDatabases();
afterAll(stop);

describe.each(databases)(`${SAVES} saves on $name`, ({ name, newUrl, start }) => {
  test('handles and memory stay flat', async () => {
    const { content, payload } = await start(newUrl());
    const page = { collection: 'pages', data: pageData('page'), locale: 'fr' as const };
    const { id } = await content.create(page);
    await save(content, id, 200);
    const before = await measure();
    await save(content, id, SAVES);
    const after = await measure();
    await payload.destroy();
    // The driver of MongoDB may add a few to its pool; a leak would be one per save.
    expect(after.handles).toBeLessThan(before.handles + 10);
    expect(after.heap - before.heap).toBeLessThan(HEAP_GROWTH[name]);
    // Statements that SQLite prepares again for each query, and frees late, would take 75 to 175 MB here.
    expect(after.resident - before.resident).toBeLessThan(60 * megabyte);
  }, 300_000);
});

async function save(content: TestContent, id: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await content.update({ collection: 'pages', data: pageData(`page-${time}`), id, locale: 'fr' });
  }
}

async function measure() {
  await collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  // Linux only; elsewhere 0 both times.
  const handles = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
  return { heap: heapUsed, resident: rss, handles };
}
