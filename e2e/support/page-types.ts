import { thanksPath } from '@/lib/routes';
import type { Client } from './client';
import { paragraph, uniqueWord } from './samples';
import type { Workshop } from './workshop';

/** The address of one page of every type the public meets, by what it is; all but the last two hold starter content. */
export async function pageTypes(reader: Client, workshop: Workshop): Promise<Record<string, string>> {
  const first = async (collection: string): Promise<string> => {
    const { docs } = (await reader.get(`/api/${collection}`, { limit: 1, sort: 'createdAt' })).json as {
      docs: { urls: { fr: string } }[];
    };
    const url = docs[0]?.urls.fr;
    if (!url) throw new Error(`The starter content has none of ${collection}.`);
    return new URL(url).pathname;
  };
  const pages = (await reader.get('/api/pages', { limit: 0 })).json.docs as { urls: { fr: string } }[];
  const inner = pages.map(({ urls }) => new URL(urls.fr).pathname).find((path) => path !== '/fr');
  const { docs: forms } = (await reader.get('/api/forms', { limit: 1 })).json as { docs: { id: string }[] };
  return {
    home: '/fr',
    'home in English': '/en',
    page: inner ?? '/fr',
    members: '/fr/membres',
    member: await first('members'),
    events: '/fr/evenements',
    event: await first('events'),
    documents: '/fr/documents',
    document: await first('documents'),
    concepts: '/fr/concepts',
    concept: await first('concepts'),
    'thanks of a form': thanksPath(forms[0]?.id ?? '', 'fr'),
    'page of all blocks': await pageOfAllBlocks(workshop, forms[0]?.id),
    'page not yet translated': (await pageOfAllBlocks(workshop, forms[0]?.id)).replace(/^\/fr/, '/es'),
    'not found': '/fr/une-page-qui-n-existe-pas',
  };
}

/** A page with a block of each kind, lists in each of their modes. */
async function pageOfAllBlocks(workshop: Workshop, form: string | undefined): Promise<string> {
  const link = { label: 'Lire la suite', type: 'section', section: 'members' };
  const keyFigures = [{ qualifier: 'plus de', value: '180', label: 'participants' }];
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
