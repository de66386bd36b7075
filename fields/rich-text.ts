import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { type FieldHook, type RichTextField, ValidationError } from 'payload';
import { publicCollections } from '@/lib/routes';
import { say } from '@/lib/staff-words';
import type { Words } from '@/lib/words';
import { isSafeLink } from './web-address';

/** The editor of long texts: what the site's identity has a look for, and nothing else. */
export const textEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [...publicCollections] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

type Node = { fields?: { linkType?: string; url?: unknown } | null; children?: Node[]; root?: Node };

function hasUnsafeLink(node: Node): boolean {
  const url = node.fields?.linkType === 'internal' ? undefined : node.fields?.url;
  if (typeof url === 'string' && !isSafeLink(url)) return true;
  return [node.root, ...(node.children ?? [])].some((child) => child !== undefined && hasUnsafeLink(child));
}

/** Refuses a script as a link, also in a draft: its preview opens it with the rights of who edits. */
const refuseUnsafeLinks: FieldHook = ({ value, path, req }) => {
  if (value && hasUnsafeLink(value as Node)) {
    throw new ValidationError({ errors: [{ path: path.join('.'), message: say('webAddress', req) }], req }, req.t);
  }
  return value;
};

/** A long text in each language. */
export function richText(name: string, label: Words, options: Partial<RichTextField> = {}): RichTextField {
  const hooks = { beforeChange: [refuseUnsafeLinks] };
  return { name, type: 'richText', label, localized: true, hooks, ...options } as RichTextField;
}
