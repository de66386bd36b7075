import { textLimits } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import type { Leaf } from '../../documents/walk';
import type { Issue } from '../issue';
import type { Subject } from '../subject';
import { beginning, countWords, nodesOf, sentencesOf, textIn, wordsOf } from '../text';

const { maxParagraphWords, maxSentenceWords } = textLimits;

/** Maximum number of long sentences, and of long paragraphs, reported for one field. */
const maxIssuesOfField = 3;

const paragraphTypes: readonly string[] = ['paragraph', 'quote', 'listitem'];

/** Returns the paragraphs of rich text, or of a field of several lines. */
function paragraphsOf(leaf: Leaf): string[] {
  const root = textIn(leaf);
  if (root) return [...nodesOf(root)].filter(({ type }) => paragraphTypes.includes(String(type))).map(wordsOf);
  if (leaf.field.type !== 'textarea' || typeof leaf.value !== 'string') return [];
  return leaf.value.split(/\n\s*\n/);
}

/** Long sentences and paragraphs. */
export function* longTexts({ leaves }: Subject): Generator<Issue> {
  for (const leaf of leaves) {
    const place = { path: leaf.path, locale: leaf.locale };
    const language = leaf.locale ?? sourceLocale;
    const paragraphs = paragraphsOf(leaf);
    const longOnes = (rule: 'long-paragraph' | 'long-sentence', texts: readonly string[], limit: number): Issue[] =>
      texts
        .map((text) => ({
          ...place,
          rule,
          about: beginning(text),
          concerns: text.trim(),
          count: countWords(text, language),
        }))
        .filter(({ count }) => count > limit)
        .slice(0, maxIssuesOfField);
    yield* longOnes('long-paragraph', paragraphs, maxParagraphWords);
    const sentences = paragraphs.flatMap((paragraph) => sentencesOf(paragraph, language));
    yield* longOnes('long-sentence', sentences, maxSentenceWords);
  }
}
