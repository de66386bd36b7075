import {
  BlockquoteFeatureClient,
  BlocksFeatureClient,
  BoldFeatureClient,
  FixedToolbarFeatureClient,
  HeadingFeatureClient,
  InlineToolbarFeatureClient,
  ItalicFeatureClient,
  OrderedListFeatureClient,
  ParagraphFeatureClient,
  TextStateFeatureClient,
  UnorderedListFeatureClient,
  UploadFeatureClient,
} from '@payloadcms/richtext-lexical/client';
import { CleanPasteClient } from '../clean-paste';
import { LinkFeatureClient } from '../link/feature';
import { PicturesClient } from '../pictures';
import { TableFeatureClient } from '../table';
import { NestedListsClient } from '../tools/nested-lists';
import { ShortcutsClient } from '../tools/shortcuts';
import { TextFactsClient } from '../tools/text-facts';
import { VideoClient } from '../video';

/**
 * The client features of the editor by the paths that the configuration has for them (`ClientFeature`, fields/rich-text/editor.ts).
 * Payload would have them in the import map, and so in the scripts of every page of the panel.
 */
export const clientFeatures = {
  '/admin/rich-text/clean-paste#CleanPasteClient': CleanPasteClient,
  '/admin/rich-text/link/feature#LinkFeatureClient': LinkFeatureClient,
  '/admin/rich-text/pictures#PicturesClient': PicturesClient,
  '/admin/rich-text/table#TableFeatureClient': TableFeatureClient,
  '/admin/rich-text/tools/nested-lists#NestedListsClient': NestedListsClient,
  '/admin/rich-text/tools/shortcuts#ShortcutsClient': ShortcutsClient,
  '/admin/rich-text/tools/text-facts#TextFactsClient': TextFactsClient,
  '/admin/rich-text/video#VideoClient': VideoClient,
  '@payloadcms/richtext-lexical/client#BlockquoteFeatureClient': BlockquoteFeatureClient,
  '@payloadcms/richtext-lexical/client#BlocksFeatureClient': BlocksFeatureClient,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient': BoldFeatureClient,
  '@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient': FixedToolbarFeatureClient,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient': HeadingFeatureClient,
  '@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient': InlineToolbarFeatureClient,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient': ItalicFeatureClient,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient': OrderedListFeatureClient,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient': ParagraphFeatureClient,
  '@payloadcms/richtext-lexical/client#TextStateFeatureClient': TextStateFeatureClient,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient': UnorderedListFeatureClient,
  '@payloadcms/richtext-lexical/client#UploadFeatureClient': UploadFeatureClient,
};
