import type { Issue } from '../issue';
import type { Subject } from '../subject';

/** Values that their own fields refuse to publish: too long, out of range, no address. */
export function* refusedValues({ refusals }: Subject): Generator<Issue> {
  for (const { path, locale, message, length } of refusals) {
    if (length) yield { rule: 'too-long', path, locale, ...length };
    else yield { rule: 'refused', path, locale, about: message };
  }
}
