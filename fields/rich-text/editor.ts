import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  TextStateFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { Field, TextField } from 'payload';
import { hrefOf } from '@/lib/link-address';
import { textLanguages } from '@/lib/rich-text/languages';
import { publicCollections } from '@/lib/routes';
import type { TextRequest } from '@/messages/panel';
import { label, requestT, textByLanguage } from '@/messages/panel';
import { withPicker } from '../relation-pickers';
import { Footnote } from './footnote';
import { linkFeature } from './link-feature';
import { loadOnDemand } from './load-on-demand';
import { relabelFeature } from './relabel-feature';
import { tableFeature } from './table';
import { VideoInText } from './video';

/** The glossary mark: a link to a concept that also shows its definition. */
const glossaryMark: Field = {
  name: 'glossary',
  type: 'checkbox',
  label: label('richText.glossary'),
  admin: {
    condition: (_, siblingData) => siblingData?.linkType === 'internal' && siblingData?.doc?.relationTo === 'concepts',
    description: textByLanguage('richText.glossaryHelp'),
  },
};

type LinkForm = { linkType?: string; text?: unknown };

/**
 * The address of a link with our own validation, completed when the text is saved (./index.ts). Payload's refuses
 * spaces in English and, when saved, encodes the whole of an address that it does not recognise (`/fr/événements`).
 */
const linkUrl = (field: TextField): TextField =>
  ({
    ...field,
    hooks: {},
    validate: (value: unknown, { siblingData, req }: { siblingData: LinkForm; req: TextRequest }) => {
      // Required in the dialog of the link only, which also holds the link's text; in a rich text the checks report it
      // with its place.
      if (siblingData.linkType === 'internal' || siblingData.text === undefined) return true;
      return hrefOf(typeof value === 'string' ? value : '') !== null || requestT(req)('errors.textLink');
    },
  }) as TextField;

/** The language mark: a dotted line for staff, invisible for readers, pronounced correctly by screen readers. */
const languageMarks = Object.fromEntries(
  Object.entries(textLanguages).map(([code, label]) => [
    code,
    { label, css: { 'text-decoration': 'underline dotted', 'text-underline-offset': '0.2em' } },
  ]),
);

/** Pasted text loses its formatting (admin/rich-text/clean-paste.ts). */
const cleanPaste = createServerFeature({
  feature: { ClientFeature: '/admin/rich-text/clean-paste#CleanPasteClient' },
  key: 'cleanPaste',
});

/** Pictures are chosen in the panel's picker (admin/rich-text/pictures.tsx). */
const pictures = createServerFeature({
  feature: { ClientFeature: '/admin/rich-text/pictures#PicturesClient' },
  key: 'pictures',
});
/** A pasted address of a video is offered as a video (admin/rich-text/video.tsx). */
const videos = createServerFeature({
  feature: { ClientFeature: '/admin/rich-text/video#VideoClient' },
  key: 'videoOffer',
});
/** Lists within lists, the keys of the editor, and what is said about a text below it (admin/rich-text/tools/). */
const tools = (
  [
    ['nestedLists', 'nested-lists#NestedListsClient'],
    ['shortcuts', 'shortcuts#ShortcutsClient'],
    ['textFacts', 'text-facts#TextFactsClient'],
  ] as const
).map(([key, file]) => createServerFeature({ feature: { ClientFeature: `/admin/rich-text/tools/${file}` }, key })());

/** The rich-text editor: only the formats that the site's design has. */
export const textEditor = loadOnDemand(
  lexicalEditor({
    features: [
      ParagraphFeature(),
      relabelFeature(HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }), 'label', {
        key: 'richText.heading',
        // Payload puts the level in its place.
        values: { level: '{{headingLevel}}' },
      }),
      BoldFeature(),
      ItalicFeature(),
      relabelFeature(
        TextStateFeature({ state: { lang: languageMarks } }),
        'defaultStyle',
        'richText.languageOfTheText',
      ),
      relabelFeature(UnorderedListFeature(), 'label', 'richText.bulletedList'),
      relabelFeature(OrderedListFeature(), 'label', 'richText.numberedList'),
      BlockquoteFeature(),
      linkFeature({
        enabledCollections: [...publicCollections],
        fields: ({ defaultFields }) => [
          ...defaultFields.map((field) => {
            if (field.type === 'text' && field.name === 'url') return linkUrl(field);
            // Payload's label is a function that reads its own texts only.
            return field.type === 'relationship' ? withPicker({ ...field, label: label('fields.document') }) : field;
          }),
          glossaryMark,
        ],
      }),
      relabelFeature(UploadFeature({ enabledCollections: ['media'] }), 'label', 'richText.picture'),
      pictures(),
      tableFeature(),
      BlocksFeature({ blocks: [VideoInText], inlineBlocks: [Footnote] }),
      videos(),
      cleanPaste(),
      ...tools,
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
);
