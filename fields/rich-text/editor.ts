import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
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
import { say } from '@/lib/staff-words';
import { label } from '@/messages/panel';
import { Footnote } from './footnote';
import { inOurWords } from './payload-words';
import { tableFeature } from './table';

/** The glossary mark: a link to a concept that shows its definition too. The word stays in the text, as with any link. */
const glossaryMark: Field = {
  name: 'glossary',
  type: 'checkbox',
  label: label('richText.glossary'),
  admin: {
    condition: (_, siblingData) => siblingData?.linkType === 'internal' && siblingData?.doc?.relationTo === 'concepts',
    description: label('richText.glossaryHelp'),
  },
};

type LinkForm = { linkType?: string; text?: unknown };

/**
 * The address of a link with our own check, and completed when the text is saved (./index.ts). Payload's refuses spaces in
 * English and, at save, encodes the whole of an address that it does not know (`/fr/événements`).
 */
const linkUrl = (field: TextField): TextField =>
  ({
    ...field,
    hooks: {},
    validate: (value: unknown, { siblingData, req }: { siblingData: LinkForm; req: Parameters<typeof say>[1] }) => {
      // Asked for the link's window only, which holds the words too: of a text, the checks tell it with its place.
      if (siblingData.linkType === 'internal' || siblingData.text === undefined) return true;
      return hrefOf(typeof value === 'string' ? value : '') !== null || say('textLink', req);
    },
  }) as TextField;

/** The mark of a word in another language: seen by staff as a dotted line, by readers not at all, heard by those who listen. */
const languageMarks = Object.fromEntries(
  Object.entries(textLanguages).map(([code, label]) => [
    code,
    { label, css: { 'text-decoration': 'underline dotted', 'text-underline-offset': '0.2em' } },
  ]),
);

/** What is pasted from elsewhere comes in without its looks (admin/rich-text/clean-paste.ts). */
const cleanPaste = createServerFeature({
  feature: { ClientFeature: '/admin/rich-text/clean-paste#CleanPasteClient' },
  key: 'cleanPaste',
});

/** The editor of long texts: what the site's identity has a look for, and nothing else. */
export const textEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    inOurWords(
      TextStateFeature({ state: { lang: languageMarks } }),
      'defaultStyle',
      label('richText.languageOfTheText'),
    ),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [...publicCollections],
      fields: ({ defaultFields }) => [
        ...defaultFields.map((field) => (field.type === 'text' && field.name === 'url' ? linkUrl(field) : field)),
        glossaryMark,
      ],
    }),
    inOurWords(UploadFeature({ enabledCollections: ['media'] }), 'label', label('richText.picture')),
    tableFeature(),
    BlocksFeature({ inlineBlocks: [Footnote] }),
    cleanPaste(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});
