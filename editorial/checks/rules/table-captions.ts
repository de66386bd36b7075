import type { Issue } from '../issue';
import type { Subject } from '../subject';
import { beginning, nodesOf, textIn, wordsOf } from '../text';

/** Tables without a caption. */
export function* tableCaptions({ leaves }: Subject): Generator<Issue> {
  for (const leaf of leaves) {
    const root = textIn(leaf);
    if (!root) continue;
    for (const node of nodesOf(root)) {
      const caption = node.$?.caption;
      if (node.type === 'table' && !(typeof caption === 'string' && caption.trim())) {
        const about = beginning(firstWords(node));
        yield { rule: 'table-caption', path: leaf.path, locale: leaf.locale, about, concerns: wordsOf(node) };
      }
    }
  }
}

const firstWords = (node: Parameters<typeof wordsOf>[0]): string =>
  [...nodesOf(node)]
    .filter(({ type }) => type === 'tablecell')
    .map(wordsOf)
    .find((words) => words.trim() !== '') ?? '';
