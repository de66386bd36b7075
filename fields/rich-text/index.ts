import type { Field, FieldHook, RichTextField } from 'payload';
import { fieldError } from '@/lib/api/field-error';
import { completeLink, isDangerousLink } from '@/lib/link-address';
import { hasContent, type StoredNode, type StoredText } from '@/lib/rich-text/nodes';
import { tidy } from '@/lib/rich-text/tidy';
import { readLabel, requestT, textByLanguage } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { isAutosave } from '../web-address';
import { renderedFields, renderRichText } from './rendered';

type LinkFields = { linkType?: string; url?: unknown };

function hasUnsafeLink(node: StoredNode): boolean {
  const { linkType, url } = (node.fields ?? {}) as LinkFields;
  if (linkType !== 'internal' && typeof url === 'string' && isDangerousLink(completeLink(url))) return true;
  return (node.children ?? []).some(hasUnsafeLink);
}

function withCompleteLinks(node: StoredNode): StoredNode {
  const { linkType, url } = (node.fields ?? {}) as LinkFields;
  const isTyped =
    (node.type === 'link' || node.type === 'autolink') && linkType !== 'internal' && typeof url === 'string';
  return {
    ...node,
    ...(isTyped && { fields: { ...(node.fields as LinkFields), url: completeLink(url) } }),
    ...(node.children && { children: node.children.map(withCompleteLinks) }),
  };
}

const isText = (value: unknown): value is StoredText =>
  typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'object';

/** Refuses script links, also in a draft: its preview would run them with the editor's permissions. */
const preventUnsafeLinks: FieldHook = ({ field, value, path, req }) => {
  if (isText(value) && hasUnsafeLink(value.root)) {
    const name = readLabel('label' in field ? field.label : undefined, req.i18n.language);
    throw fieldError(req, {
      path: path.join('.'),
      message: requestT(req)('errors.textLink'),
      ...(name && { label: name }),
    });
  }
  return value;
};

/** Completes links typed without a scheme (`www.x.org`) when a text is saved, but not by autosave. */
const completeLinks: FieldHook = ({ value, req }) =>
  isText(value) && !isAutosave(req) ? { ...value, root: withCompleteLinks(value.root) } : value;

/**
 * Cleans a rich text when it is published. Drafts stay as they are written: autosave must not change a text during
 * typing (pages clean what they show).
 */
const tidyWhenPublished: FieldHook = ({ value, data }) =>
  data?._status === 'published' && isText(value) && hasContent(value) ? tidy(value) : value;

/** A localized rich text, and what API clients read of it without knowing Lexical: `bodyHtml` and `bodyText` of `body`. */
export function richText(name: string, text: PanelText, options: Partial<RichTextField> = {}): Field[] {
  return [richTextField(name, text, options), ...renderedFields(name, name, renderRichText)];
}

/** A localized rich text. */
export function richTextField(name: string, text: PanelText, options: Partial<RichTextField> = {}): RichTextField {
  const hooks = { beforeChange: [completeLinks, preventUnsafeLinks, tidyWhenPublished] };
  // In every language: Payload keeps the label of a field that it draws on the server in the language of
  // the first person who opened the form.
  return { name, type: 'richText', label: textByLanguage(text), localized: true, hooks, ...options } as RichTextField;
}
