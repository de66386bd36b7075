import type { Locale } from '@/lib/locales';
import { apiDocsPath, sectionPath, thanksPath } from '@/lib/routes';
import type { Client, Query } from './client';
import { paragraph, uniqueWord } from './samples';
import type { Workshop } from './workshop';

/**
 * Returns the address of one page of every public type, by its name, in a locale; all but the last ones have starter
 * content.
 */
export async function pageTypes(
  reader: Client,
  workshop: Workshop,
  locale: Locale = 'fr',
): Promise<Record<string, string>> {
  const paths = async (collection: string, query: Query): Promise<string[]> => {
    const { docs } = (await reader.get(`/api/${collection}`, query)).json as {
      docs: { urls: Partial<Record<Locale, string>> }[];
    };
    return docs.flatMap(({ urls }) => (urls[locale] ? new URL(urls[locale]).pathname : []));
  };
  const first = async (collection: string): Promise<string> => {
    const [path] = await paths(collection, { limit: 1, sort: 'createdAt' });
    if (!path) throw new Error(`The starter content has none of ${collection}.`);
    return path;
  };
  const home = `/${locale}`;
  const pages = await paths('pages', { limit: 100, sort: 'createdAt' });
  const { docs: forms } = (await reader.get('/api/forms', { limit: 1 })).json as { docs: { id: string }[] };
  const form = forms[0]?.id ?? '';
  const allBlocks = await pageOfAllBlocks(workshop, form);
  return {
    home,
    page: pages.find((path) => path !== home) ?? home,
    members: sectionPath('members', locale),
    member: await first('members'),
    events: sectionPath('events', locale),
    event: await first('events'),
    documents: sectionPath('documents', locale),
    document: await first('documents'),
    concepts: sectionPath('concepts', locale),
    concept: await first('concepts'),
    'site map': sectionPath('site-map', locale),
    'documentation of the API': apiDocsPath(locale),
    search: sectionPath('search', locale),
    'search with results': `${sectionPath('search', locale)}?q=alliance`,
    'search without results': `${sectionPath('search', locale)}?q=xylophone`,
    'thanks of a form': thanksPath(form, locale),
    // In another locale than French, a page that is not translated yet.
    'page of all blocks': allBlocks.replace(/^\/fr/, home),
    'not found': `${home}/une-page-qui-n-existe-pas`,
  };
}

/** A page with a block of each kind, and lists in each of their modes. */
async function pageOfAllBlocks(workshop: Workshop, form: string | undefined): Promise<string> {
  const link = { label: 'Voir tous les membres', type: 'section', section: 'members' };
  const keyFigures = [{ qualifier: 'plus de', value: '120', label: 'participants' }];
  const body = paragraph('Un paragraphe de texte, pour voir.');
  const page = await workshop.published('pages', uniqueWord('blocs'), {
    title: 'Tous les blocs',
    layout: [
      {
        blockType: 'hero',
        variant: 'page',
        kicker: 'Essai',
        title: 'Tous les blocs',
        standfirst: 'Un chapeau.',
        actions: [{ link }],
      },
      { blockType: 'rich-text', title: 'Texte', body },
      { blockType: 'media-text', title: 'Image et texte', body, keyFigures, pullQuote: 'Une phrase.', link },
      { blockType: 'members', title: 'Fondateurs', mode: 'founders' },
      { blockType: 'members', title: 'Tous les membres', mode: 'all', surface: 'soft' },
      { blockType: 'map', title: 'Carte' },
      { blockType: 'events', title: 'Événements passés', mode: 'past' },
      { blockType: 'documents', title: 'Documents', mode: 'kind' },
      { blockType: 'concepts', title: 'Concepts', mode: 'all' },
      { blockType: 'quote', text: 'Une citation.', source: 'Quelqu’un' },
      { blockType: 'key-figures', title: 'Chiffres', figures: keyFigures, surface: 'ink' },
      { blockType: 'form', title: 'Formulaire', form },
      { blockType: 'call-to-action', title: 'Appel', text: 'Rejoignez-nous.', button: link, secondary: link },
    ],
  });
  return new URL((page.urls as { fr: string }).fr).pathname;
}
