import type { Words } from '@/lib/words';
import { label } from '@/messages/panel';
import type { Hole } from './needed';
import type { Reference } from './read';

/** The hole that a loss would leave, in words. */
const holes: Record<Hole, Words> = {
  home: label('usage.consequences.home'),
  setting: label('usage.consequences.setting'),
  entry: label('usage.consequences.entry'),
  parent: label('usage.consequences.parent'),
  founder: label('usage.consequences.founder'),
  chosen: label('usage.consequences.chosen'),
  only: label('usage.consequences.only'),
  form: label('usage.consequences.form'),
  button: label('usage.consequences.button'),
  file: label('usage.consequences.file'),
};

const gone = {
  link: label('usage.gone.link'),
  picture: label('usage.gone.picture'),
  relation: label('usage.gone.relation'),
  address: label('usage.gone.address'),
  nothing: label('usage.gone.nothing'),
};

/** What happens where a reference stands when what it names goes. */
export function consequence(
  hole: Hole | null,
  { kind, live, inCollection }: { kind: Reference['kind']; live: boolean; inCollection: string },
): Words {
  if (!live) return gone.nothing;
  if (hole) return holes[hole];
  if (inCollection === 'redirects') return gone.address;
  return kind === 'outside' ? gone.link : gone[kind];
}
