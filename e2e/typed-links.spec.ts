import { link, paragraph, text } from '@/blocks/example-text';
import { AdminPanel } from './support/admin-panel';
import { type Answer, type Json, messagesOf } from './support/client';
import { markupOf } from './support/markup';
import { uniqueWord } from './support/samples';
import { expect, long, test } from './support/test';

const urlsIn = (body: unknown) => [...JSON.stringify(body).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url);
const hrefsAt = async (path: string) =>
  [...(await markupOf(path)).querySelectorAll('a')].map((each) => each.getAttribute('href'));
const pathOfPage = (document: Json) => new URL((document.urls as { fr: string }).fr).pathname;

test('links are completed in every input, and invalid ones are refused', async ({ workshop }) => {
  const word = uniqueWord('links');
  const body = text(paragraph(link('site', 'www.exemple.org/a b'), link('courriel', 'https://contact@exemple.org')));
  const document = await workshop.published('documents', word, { body });
  expect(urlsIn(document.body)).toEqual(['https://www.exemple.org/a%20b', 'mailto:contact@exemple.org']);
  expect(await hrefsAt(pathOfPage(document))).toEqual(expect.arrayContaining(urlsIn(document.body)));

  const member = await workshop.published('members', uniqueWord('links'), {
    website: 'exemple.org',
    socialLinks: [{ network: 'Mastodon', url: 'piaille.fr/@exemple' }],
  });
  expect([member.website, urlsIn(member.socialLinks)]).toEqual([
    'https://exemple.org',
    ['https://piaille.fr/@exemple'],
  ]);
  const event = await workshop.published('events', uniqueWord('links'), {
    onlineUrl: 'visio.exemple.org/salle',
    registrationUrl: 'http:/www.exemple.org',
  });
  expect([event.onlineUrl, event.registrationUrl]).toEqual([
    'https://visio.exemple.org/salle',
    'http://www.exemple.org',
  ]);

  const button = (url: string) => ({ type: 'url', url, label: 'Écrire' });
  const layout = (url: string) => [{ blockType: 'call-to-action', title: word, button: button(url) }];
  const withButton = await workshop.published('pages', uniqueWord('links'), { layout: layout('contact@exemple.org') });
  expect(await hrefsAt(pathOfPage(withButton))).toContain('mailto:contact@exemple.org');

  const redirect = async (url: string): Promise<Answer> => {
    const answer = await workshop.admin.post('/api/redirects', {
      from: `/${uniqueWord('old')}`,
      to: { type: 'url', url },
    });
    const { doc } = answer.json as { doc?: { id: string } };
    if (doc) workshop.removeLater('redirects', doc.id);
    return answer;
  };
  expect((await redirect('exemple.org/page')).json.doc).toMatchObject({ to: { url: 'https://exemple.org/page' } });
  expect((await redirect(`${workshop.siteUrl}@exemple.org/`)).status, 'begins like an address of ours').toBe(201);

  const { host } = new URL(workshop.siteUrl);
  const refused: [string, Promise<Answer>][] = [
    [
      'website',
      workshop.admin.patch(`/api/members/${member.id}`, { website: 'contact@exemple.org', _status: 'published' }),
    ],
    [
      'url',
      workshop.admin.patch(`/api/pages/${withButton.id}`, {
        layout: layout('javascript:alert(1)'),
        _status: 'published',
      }),
    ],
    [
      'body',
      workshop.admin.patch(`/api/documents/${document.id}?draft=true`, {
        body: text(paragraph(link('a', 'javascript:alert(1)'))),
      }),
    ],
    [
      'nowhere',
      workshop.admin.patch(`/api/documents/${document.id}`, {
        body: text(paragraph(link('a', 'rapport.pdf'))),
        _status: 'published',
      }),
    ],
    ['own address', redirect(`HTTP://${host}/fr/page`)],
    ['mail', redirect('contact@exemple.org')],
  ];
  for (const [what, requested] of refused) {
    const answer = await requested;
    expect.soft([answer.status, messagesOf(answer)], what).toEqual([400, expect.stringMatching(/adresse|nulle part/)]);
  }
});

test('a half-typed link stays as it is in an autosaved draft', long, async ({ workshop }) => {
  const member = await workshop.draft('members', uniqueWord('links'));
  const save = (body: Json, query: Json) =>
    workshop.admin.patch(`/api/members/${member.id}`, body, { draft: true, locale: 'fr', ...query });
  expect((await save({ website: 'www.ex' }, { autosave: true })).json.doc).toMatchObject({ website: 'www.ex' });
  expect((await save({ website: 'www.exemple.org' }, {})).json.doc).toMatchObject({
    website: 'https://www.exemple.org',
  });
  await save({ website: 'exemple.org/page' }, { autosave: true });
  expect(await workshop.save('members', member.id, {}), 'published as the draft stands').toMatchObject({
    website: 'https://exemple.org/page',
  });
});

test(
  'the editor’s dialog of links accepts addresses as people type them, and reports invalid ones',
  long,
  async ({ page, editor, workshop }) => {
    const document = await workshop.published('documents', uniqueWord(), { body: text('voyez', 'fin') });
    const panel = new AdminPanel(page);
    await panel.signIn(editor);
    await panel.open('documents', document.id);
    const written = page.locator('[data-lexical-editor="true"]').first();
    await written.getByText('voyez').dblclick();
    await page.locator('.fixed-toolbar').first().locator('.toolbar-popup__button-link').click();
    const dialog = page.getByRole('dialog', { name: 'Nouveau lien' });
    const target = dialog.getByRole('combobox');
    const insert = dialog.getByRole('button', { name: 'Insérer le lien' });
    await target.fill('rapport.pdf');
    await insert.click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog).toBeVisible();
    await target.fill('www.exemple.org');
    await insert.click();
    await expect(dialog).toBeHidden();
    await panel.publish();
    expect(urlsIn((await workshop.stored('documents', document.id)).body)).toEqual(['https://www.exemple.org']);
    await page.goto(pathOfPage(document));
    await expect(page.getByRole('link', { name: 'voyez' })).toHaveAttribute('href', 'https://www.exemple.org');
  },
);
