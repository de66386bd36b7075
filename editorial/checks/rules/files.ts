import type { Issue } from '../issue';
import type { Subject } from '../subject';

/** Files that readers can't open, and what files hold that was perhaps not meant for readers. */
export function* fileContents({ namings, targets }: Subject): Generator<Issue> {
  for (const { leaf, reference } of namings) {
    if (reference.toCollection !== 'files') continue;
    const file = targets.get(`files/${reference.toId}`);
    for (const finding of file?.findings ?? []) {
      yield { rule: `file-${finding}`, path: leaf.path, locale: leaf.locale, about: file?.name ?? '' };
    }
  }
}
