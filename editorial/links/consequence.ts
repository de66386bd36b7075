import type { PanelText } from '@/messages/panel/types';
import type { BrokenReference } from './needed';
import type { Reference } from './read';

/** The consequence for a reference when its target is removed. */
export function consequence(
  brokenReference: BrokenReference | null,
  { kind, live, inCollection }: { kind: Reference['kind']; live: boolean; inCollection: string },
): PanelText {
  if (!live) return 'usagePlaces.gone.nothing';
  if (brokenReference) return `usagePlaces.consequences.${brokenReference}`;
  if (inCollection === 'redirects') return 'usagePlaces.gone.address';
  return kind === 'external' ? 'usagePlaces.gone.link' : `usagePlaces.gone.${kind}`;
}
