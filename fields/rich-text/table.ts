import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';
import type { Field } from 'payload';
import { label, textByLanguage } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

const size = (name: string, text: PanelText, defaultValue: number): Field =>
  ({ name, type: 'number', required: true, min: 1, max: 50, defaultValue, label: label(text) }) as Field;

const sizeFields: Field[] = [size('rows', 'richText.rows', 4), size('columns', 'richText.columns', 3)];

const captionFields: Field[] = [
  {
    name: 'caption',
    type: 'text',
    label: label('richText.caption'),
    admin: {
      description: textByLanguage('richText.captionHelp'),
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
