/**
 * A process that saves pages until it is killed: `url folder name`. It names each save on a line once it is answered. A
 * save that is refused with "please try again" (another server of the site saves, or the database is busy) is left out.
 */
import { APIError } from 'payload';
import { pageData, readMigrations, startTestSite } from './test-site';

const [url = '', folder = '', name = ''] = process.argv.slice(2);
const { content } = await startTestSite(url, { migrations: await readMigrations(folder, '.mjs') });

for (let number = 0; ; number += 1) {
  const slug = `${name}-${number}`;
  try {
    const { id, links } = await content.create({ collection: 'pages', data: pageData(slug), locale: 'fr' });
    process.stdout.write(`${slug} fr\n`);
    const named = (links as object[]).map((link) => ({ ...link, label: `${slug} en` }));
    const data = { title: `${slug} en`, slug: `${slug}-en`, links: named, _status: 'published' };
    await content.update({ collection: 'pages', data, id, locale: 'en' });
    process.stdout.write(`${slug} en\n`);
  } catch (error) {
    if (!(error instanceof APIError && [409, 503].includes(error.status))) throw error;
  }
}
