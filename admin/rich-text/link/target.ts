import { hrefOf } from '@/lib/link-address';
import { isPublicCollection } from '@/lib/routes';
import type { PanelResult } from '@/search/panel/results';

/** Where a link leads: a document of the site, or an address. */
export type LinkTarget =
  | { kind: 'document'; relationTo: string; id: string; title: string; about: string }
  | { kind: 'address'; url: string };

/** Returns the address that somebody has typed or pasted, complete; null where it is none, but words to search. */
export function typedAddress(typed: string): string | null {
  return typed.trim() === '' ? null : hrefOf(typed.trim());
}

/** Returns the target that a result of the panel's search is. */
export function targetOf({ key, title, kind, state }: PanelResult): LinkTarget | null {
  const [relationTo = '', id = ''] = key.split('/');
  if (!isPublicCollection(relationTo) || !id) return null;
  return { kind: 'document', relationTo, id, title: title.text, about: [kind, state?.text].filter(Boolean).join(', ') };
}
