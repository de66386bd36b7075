import type { Issue } from '../issue';
import type { Subject } from '../subject';

/** Files that readers can't open, or with content that may not be meant for readers (comments, tracked changes). */
export function* fileContents({ references, targets }: Subject): Generator<Issue> {
  for (const { leaf, reference } of references) {
    if (reference.toCollection !== 'files') continue;
    const file = targets.get(`files/${reference.toId}`);
    for (const finding of file?.findings ?? []) {
      yield {
        rule: `file-${finding}`,
        path: leaf.path,
        locale: leaf.locale,
        about: file?.name ?? '',
        concerns: reference.toId ?? '',
      };
    }
  }
}
