import type { Issue } from '../issue';
import type { Subject } from '../subject';
import { beginning, nodesOf, textIn, wordsOf } from '../text';

/** Skipped heading levels, which confuse users of screen readers. In a block the title may be above. */
export function* headingJumps({ leaves }: Subject): Generator<Issue> {
  for (const leaf of leaves) {
    const root = textIn(leaf);
    if (!root) continue;
    let before = leaf.block ? 2 : 1;
    for (const node of nodesOf(root)) {
      const words = node.type === 'heading' ? wordsOf(node).trim() : '';
      if (words === '') continue;
      // Stored as h2 to h4 when it is published, whatever was pasted.
      const level = Math.min(4, Math.max(2, Number(String(node.tag).slice(1)) || 2));
      if (level > before + 1) {
        const concerns = `${before} ${level} ${words}`;
        yield { rule: 'heading-jump', path: leaf.path, locale: leaf.locale, about: beginning(words), concerns };
      }
      before = level;
    }
  }
}
