import type { CollectionConfig, TextFieldSingleValidation } from 'payload';
import { blocks } from '@/blocks';
import { requiredText } from '@/fields/required';
import { forgetPageTree } from '@/lib/page-tree';
import { isReservedSlug } from '@/lib/routes';
import { slugFrom } from '@/lib/slugs';
import { say } from '@/lib/staff-words';
import { words } from '@/lib/words';
import { contentCollection } from '../content-collection';
import { refuseCircle } from './hooks';

type SlugOptions = { data?: { parent?: unknown }; req: Parameters<typeof say>[1] };

/** A page right under the language can't take the name of a section or of a file of the site. */
function freeOfSections(value: unknown, { data, req }: SlugOptions): string | true {
  if (typeof value !== 'string' || value === '' || data?.parent) return true;
  return isReservedSlug(value) || isReservedSlug(slugFrom(value)) ? say('reservedSlug', req) : true;
}

export const Pages: CollectionConfig = contentCollection({
  slug: 'pages',
  labels: { singular: words('Page', 'Page', 'Página'), plural: words('Pages', 'Pages', 'Páginas') },
  description: words(
    'Les pages du site, faites de blocs : accueil, présentation, contact, mentions…',
    'The pages of the site, made of blocks: home, about, contact, legal…',
    'Las páginas del sitio, hechas de bloques: inicio, presentación, contacto, avisos…',
  ),
  titleField: 'title',
  required: ['title'],
  columns: ['title', '_status', 'addresses', 'parent', 'updatedAt', 'updatedBy'],
  validateSlug: freeOfSections as TextFieldSingleValidation,
  hooks: { beforeChange: [refuseCircle, forgetPageTree] },
  tabs: [
    {
      label: words('Contenu', 'Content', 'Contenido'),
      fields: [
        requiredText('title', words('Titre', 'Title', 'Título'), { maxLength: 200 }),
        {
          name: 'layout',
          type: 'blocks',
          label: words('Blocs', 'Blocks', 'Bloques'),
          labels: { singular: words('Bloc', 'Block', 'Bloque'), plural: words('Blocs', 'Blocks', 'Bloques') },
          admin: {
            initCollapsed: true,
            description: words(
              'Les mêmes blocs dans chaque langue ; leurs textes se traduisent.',
              'The same blocks in each language; their texts are translated.',
              'Los mismos bloques en cada idioma; sus textos se traducen.',
            ),
          },
          blocks,
        },
      ],
    },
    {
      label: words('Place dans le site', 'Place in the site', 'Lugar en el sitio'),
      fields: [
        {
          name: 'parent',
          type: 'relationship',
          relationTo: 'pages',
          label: words('Rangée sous la page', 'Placed under the page', 'Situada bajo la página'),
          admin: {
            description: words(
              'Fait partie de son adresse. Laissez vide pour une page de premier niveau.',
              'Part of its address. Leave empty for a top-level page.',
              'Forma parte de su dirección. Déjelo vacío para una página de primer nivel.',
            ),
          },
        },
        {
          name: 'showInSitemap',
          type: 'checkbox',
          defaultValue: true,
          label: words('Montrer dans le plan du site', 'Show in the site map', 'Mostrar en el mapa del sitio'),
        },
      ],
    },
  ],
});
