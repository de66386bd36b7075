import type { PanelText } from '@/messages/panel/types';
import type { Hole } from './needed';
import type { Reference } from './read';

/** What happens where a reference stands when what it names goes. */
export function consequence(
  hole: Hole | null,
  { kind, live, inCollection }: { kind: Reference['kind']; live: boolean; inCollection: string },
): PanelText {
  if (!live) return 'usagePlaces.gone.nothing';
  if (hole) return `usagePlaces.consequences.${hole}`;
  if (inCollection === 'redirects') return 'usagePlaces.gone.address';
  return kind === 'outside' ? 'usagePlaces.gone.link' : `usagePlaces.gone.${kind}`;
}
