import path from 'node:path';
import type { CollectionConfig, ImageSize } from 'payload';
import { recountWhereItWasShown, recountWhereShown } from '@/editorial/status/pictures';
import { isEditor, isStaff, nobody, staffField } from '@/lib/access';
import { settings } from '@/lib/settings';
import { say } from '@/lib/staff-words';
import { checkUpload, type FileKind } from '@/lib/uploads';
import { words } from '@/lib/words';
import { readMedia, updateMedia } from './access';
import { absoluteUrls } from './hooks';
import { serveImage } from './serve';

const kinds: FileKind[] = [
  { extension: 'jpg', mimeType: 'image/jpeg' },
  { extension: 'png', mimeType: 'image/png' },
  { extension: 'webp', mimeType: 'image/webp' },
  { extension: 'avif', mimeType: 'image/avif' },
  { extension: 'svg', mimeType: 'image/svg+xml' },
];

const size = (name: string, width: number): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 78 } },
});

type AltOptions = {
  siblingData: { decorative?: boolean };
  req: Parameters<typeof say>[1] & { locale?: string | null };
};

/** A picture is described in French, or said to be decorative; its translations may follow. */
function described(value: unknown, { siblingData, req }: AltOptions): string | true {
  if (siblingData?.decorative || (typeof value === 'string' && value.trim() !== '')) return true;
  return (req.locale ?? 'fr') === 'fr' ? say('altMissing', req) : true;
}

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Image', 'Picture', 'Imagen'), plural: words('Images', 'Pictures', 'Imágenes') },
  // No drafts: with them a draft's new file deletes the published one.
  trash: true,
  access: { create: isStaff, read: readMedia, update: updateMedia, delete: isEditor, readVersions: nobody },
  admin: {
    group: words('Fichiers', 'Files', 'Archivos'),
    useAsTitle: 'filename',
    description: words(
      'Les images du site. Une image n’est publique que lorsque la question « Personnes » a une réponse.',
      'The pictures of the site. A picture is public only once the question “People” is answered.',
      'Las imágenes del sitio. Una imagen solo es pública cuando la pregunta «Personas» tiene respuesta.',
    ),
    defaultColumns: ['filename', 'alt', 'people', 'credit', 'updatedAt'],
    hideAPIURL: true,
  },
  upload: {
    staticDir: path.resolve(settings.mediaDir, 'images'),
    mimeTypes: kinds.map(({ mimeType }) => mimeType),
    focalPoint: true,
    // The original is re-encoded too, so that what a camera wrote into it (GPS) is not kept.
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    imageSizes: [size('small', 480), size('medium', 960), size('large', 1600)],
    adminThumbnail: 'small',
    displayPreview: true,
    disableLocalStorage: false,
    pasteURL: false,
    hideRemoveFile: true,
  },
  endpoints: [{ path: '/file/:filename', method: 'get', handler: serveImage }],
  hooks: {
    beforeOperation: [checkUpload({ kinds, maxMegabytes: 15 })],
    afterRead: [absoluteUrls],
    afterChange: [recountWhereShown],
    afterDelete: [recountWhereItWasShown],
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: words('Description de l’image', 'Image description', 'Descripción de la imagen'),
      validate: described as never,
      admin: {
        description: words(
          'Lue à voix haute à qui ne voit pas l’image : dites ce qu’elle montre, en une phrase.',
          'Read aloud to those who can’t see the picture: say what it shows, in one sentence.',
          'Se lee en voz alta a quien no ve la imagen: diga qué muestra, en una frase.',
        ),
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: words(
        'Image décorative (n’apporte aucune information)',
        'Decorative picture (carries no information)',
        'Imagen decorativa (no aporta información)',
      ),
    },
    {
      name: 'people',
      type: 'radio',
      index: true,
      label: words('Personnes sur l’image', 'People in the picture', 'Personas en la imagen'),
      options: [
        { value: 'none', label: words('Personne de reconnaissable', 'Nobody recognisable', 'Nadie reconocible') },
        {
          value: 'consent',
          label: words('Accord donné par chacune', 'Consent given by each', 'Consentimiento dado por cada una'),
        },
        {
          value: 'unrecognisable',
          label: words('Rendues non reconnaissables', 'Made unrecognisable', 'Hechas irreconocibles'),
        },
      ],
      admin: {
        description: words(
          'Montrer quelqu’un peut le mettre en danger. Sans réponse, l’image n’apparaît nulle part sur le site.',
          'Showing someone can put them at risk. Without an answer, the picture appears nowhere on the site.',
          'Mostrar a alguien puede ponerle en peligro. Sin respuesta, la imagen no aparece en ninguna parte del sitio.',
        ),
      },
    },
    {
      name: 'consentNote',
      type: 'textarea',
      access: { read: staffField },
      label: words(
        'Note sur l’accord (jamais publique)',
        'Note on consent (never public)',
        'Nota sobre el consentimiento (nunca pública)',
      ),
      admin: { condition: (_, siblingData) => siblingData?.people === 'consent' },
    },
    { name: 'caption', type: 'text', localized: true, label: words('Légende', 'Caption', 'Pie de imagen') },
    {
      type: 'row',
      fields: [
        { name: 'credit', type: 'text', label: words('Crédit', 'Credit', 'Crédito') },
        { name: 'licence', type: 'text', label: words('Licence', 'Licence', 'Licencia') },
      ],
    },
  ],
};
