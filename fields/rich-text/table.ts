import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';
import type { Field } from 'payload';
import { type Words, words } from '@/lib/words';

const size = (name: string, label: Words, defaultValue: number): Field =>
  ({ name, type: 'number', required: true, min: 1, max: 50, defaultValue, label }) as Field;

const sizeFields: Field[] = [
  size('rows', words('Lignes', 'Rows', 'Filas'), 4),
  size('columns', words('Colonnes', 'Columns', 'Columnas'), 3),
];

const captionFields: Field[] = [
  {
    name: 'caption',
    type: 'text',
    label: words('Légende', 'Caption', 'Leyenda'),
    admin: {
      description: words(
        'Dit ce que le tableau montre ; elle se lit au-dessus, et la première à voix haute.',
        'Says what the table shows; it appears above the table, and is the first thing read aloud.',
        'Dice qué muestra la tabla; aparece encima y es lo primero que se lee en voz alta.',
      ),
    },
  },
];

/** Payload's tables, in the languages of the panel and with a caption (admin/rich-text/table.tsx). */
export function tableFeature() {
  const provider = EXPERIMENTAL_TableFeature();
  return {
    ...provider,
    feature: async (args: Parameters<Extract<typeof provider.feature, (...given: never[]) => unknown>>[0]) => {
      const feature = await (typeof provider.feature === 'function' ? provider.feature(args) : provider.feature);
      return {
        ...feature,
        ClientFeature: '/admin/rich-text/table#TableFeatureClient',
        generateSchemaMap: () =>
          new Map([
            ['fields', { fields: sizeFields }],
            ['caption', { fields: captionFields }],
          ]),
      };
    },
  };
}
