/** A process that publishes a page for each line it reads: `url`. The line is its title; it answers with the time. */
import { createInterface } from 'node:readline';
import { pageData, startTestSite } from './test-site';

const { content, payload } = await startTestSite(process.argv[2] ?? '');
process.stdout.write('ready\n');
for await (const title of createInterface({ input: process.stdin })) {
  await content.create({ collection: 'pages', data: pageData(title), locale: 'fr' });
  process.stdout.write(`${Date.now()}\n`);
}
await payload.destroy();
