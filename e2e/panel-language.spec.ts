import { minuteMs } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { publicCollections } from '@/lib/routes';
import config from '@/payload.config';
import { AdminPanel } from './support/admin-panel';
import type { Json } from './support/client';
import { filledIn, makeForm, send } from './support/forms';
import { checkOf } from './support/panel-language/check-text';
import { guide, readContent } from './support/panel-language/content';
import { crawlEditor, crawlForm, crawlList, listen } from './support/panel-language/crawl';
import { everyRowOf } from './support/panel-language/every-row';
import { PanelReader } from './support/panel-language/panel-reader';
import type { Person } from './support/people';
import { makeRelease } from './support/releases';
import { reviewAs } from './support/reviews';
import { paragraph, uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';
import { imageFile } from './support/uploads';
import type { Workshop } from './support/workshop';

/** High enough for Payload to draw every field of a form: it does so near the window only. */
const viewport = { width: 1440, height: 8000 };

const { collections, globals } = await config;
const inMenu = collections.filter(({ admin, slug }) => !admin.hidden && !slug.startsWith('payload-'));
const slugsOf = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug);

/** Makes what the starter content lacks: a document of each kind with a row and a block of everything, and the like. */
async function makeDocuments(workshop: Workshop, editor: Person): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const slug of publicCollections) {
    ids[slug] = (await workshop.draft(slug, uniqueWord('texte'), await everyRowOf(slug))).id;
  }
  const related = await workshop.published('documents', uniqueWord('rapport'));
  const fields = { alt: uniqueWord(), people: 'none' };
  ids.media = (await workshop.upload('media', await imageFile(uniqueWord('photo')), fields)).id;
  const changes = { documents: [related.id], cover: ids.media, body: paragraph('Un texte') };
  ids.published = (await workshop.published('events', uniqueWord('fete'), changes)).id;
  await workshop.save('events', ids.published, { title: uniqueWord('fete') }, { draft: true });
  ids.trashed = (await workshop.draft('concepts', uniqueWord('ancien'))).id;
  await workshop.trash('concepts', ids.trashed);
  const form = await makeForm(workshop);
  ids.forms = form.id;
  await send(form, filledIn());
  ids.submissions = (await form.submissions())[0]?.id ?? '';
  await reviewAs(editor, 'ask', { collection: 'concepts', id: ids.concepts ?? '' });
  const entries = [
    { collection: 'concepts', id: ids.concepts ?? '' },
    { collection: 'events', id: ids.published },
  ];
  ids.release = (await makeRelease(editor.client, entries)).id;
  return ids;
}

const firstOf = async ({ client }: Person, path: string): Promise<string | undefined> =>
  ((await client.get(path, { limit: 1, depth: 0 })).json.docs as Json[])[0]?.id as string | undefined;

for (const language of ['fr', 'es'] as const) {
  test(
    `the panel in ${language} says and announces nothing in another language`,
    long,
    async ({ browser, admin, editor, contributor, workshop }) => {
      // A minute alone; other machines are slower.
      test.setTimeout(15 * minuteMs);
      const ids = await makeDocuments(workshop, editor);
      const content = await readContent(admin.client, slugsOf(collections), slugsOf(globals), locales);
      const check = checkOf(language, [
        ...content,
        ...guide,
        ...[admin, editor, contributor].map(({ email }) => email),
      ]);
      const context = await browser.newContext({ locale: language, viewport });
      await context.addCookies([{ name: 'payload-lng', value: language, url: workshop.siteUrl }]);
      const page = await context.newPage();
      const reader = await PanelReader.start(page, check, { withAxe: language === 'fr' });
      const panel = new AdminPanel(page);
      const at = (view: string) => `/admin/${view}?locale=${language}`;

      for (const view of ['login', 'forgot', 'reset/none']) await reader.visit(at(view));
      await panel.signIn(contributor);
      for (const view of ['', 'collections/users', 'collections/events', `collections/events/${ids.published}`])
        await reader.visit(at(view));
      await panel.signIn(admin);
      const version = await firstOf(admin, `/api/events/versions?where[parent][equals]=${ids.published}`);
      const event = `collections/events/${ids.published}`;
      const views = [
        ...[
          '',
          'reviews',
          `reviews/concepts/${ids.concepts}`,
          'translations',
          'broken-links',
          'upkeep',
          'releases',
          `releases/${ids.release}`,
          'activity',
          'account',
          'guide',
          'nowhere',
        ],
        ...['collections/concepts/trash', `collections/concepts/trash/${ids.trashed}`, 'collections/members/import'],
        ...['collections/media/add', 'collections/media/unused', 'globals/settings/versions'],
        ...['translate', 'usage', 'versions', `versions/${version}`].map((view) => `${event}/${view}`),
      ];
      for (const view of views) await reader.visit(at(view));
      await listen(reader, at('collections/events'));
      for (const { slug } of inMenu) {
        await crawlList(reader, at(`collections/${slug}`));
        await reader.visit(at(`collections/${slug}/create`));
        const id = ids[slug] ?? (await firstOf(admin, `/api/${slug}`));
        if (id) await crawlForm(reader, at(`collections/${slug}/${id}`));
      }
      for (const { slug } of globals) await crawlForm(reader, at(`globals/${slug}`));
      await crawlEditor(reader, at(event));
      await reader.visit(at(event));
      const sizes = page.locator('.live-preview-toolbar-controls__breakpoint .popup-button');
      await panel.livePreview();
      await reader.openEach('sizes of the preview', sizes);

      expect.soft(reader.barriers).toEqual([]);
      expect(reader.problems).toEqual([]);
      // A crawl that opens nothing reads nothing.
      expect([...reader.opened.keys()].sort()).toEqual(opened);
      await context.close();
    },
  );
}

const opened = [
  'a filter',
  'a select',
  'choice of a block',
  'columns of a list',
  'conditions of a filter',
  'dialog of a link',
  'fields of a filter',
  'filters of a list',
  'menu of a document',
  'menu of a row',
  'menu of rows',
  'menu of the editor',
  'rows per page',
  'sizes of the preview',
  'slash menu',
  'tab of a form',
];
