import { type FieldHook, type RichTextField, ValidationError } from 'payload';
import { hasContent, type StoredNode, type StoredText } from '@/lib/rich-text/nodes';
import { tidy } from '@/lib/rich-text/tidy';
import { say } from '@/lib/staff-words';
import type { Words } from '@/lib/words';
import { isSafeLink } from '../web-address';

/** What the editor writes into a link before its address is typed: autosave may come in between. */
const unfinished = 'https://';

function hasUnsafeLink(node: StoredNode): boolean {
  const { linkType, url } = (node.fields ?? {}) as { linkType?: string; url?: unknown };
  if (linkType !== 'internal' && typeof url === 'string' && url !== unfinished && !isSafeLink(url)) return true;
  return (node.children ?? []).some(hasUnsafeLink);
}

const isText = (value: unknown): value is StoredText =>
  typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'object';

/** Refuses a script as a link, also in a draft: its preview opens it with the rights of who edits. */
const refuseUnsafeLinks: FieldHook = ({ value, path, req }) => {
  if (isText(value) && hasUnsafeLink(value.root)) {
    throw new ValidationError({ errors: [{ path: path.join('.'), message: say('webAddress', req) }], req }, req.t);
  }
  return value;
};

/**
 * What is published is stored clean, on whatever way it came. Drafts stay as they are written: autosave must not
 * change a text under the hands of who types it (pages show them tidied all the same).
 */
const tidyWhenPublished: FieldHook = ({ value, data }) =>
  data?._status === 'published' && isText(value) && hasContent(value) ? tidy(value) : value;

/** A long text in each language. */
export function richText(name: string, label: Words, options: Partial<RichTextField> = {}): RichTextField {
  const hooks = { beforeChange: [refuseUnsafeLinks, tidyWhenPublished] };
  return { name, type: 'richText', label, localized: true, hooks, ...options } as RichTextField;
}
