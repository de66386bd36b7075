import { textLimits } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import type { Leaf } from '../../documents/walk';
import type { Issue } from '../issue';
import type { Subject } from '../subject';
import { beginning, countWords, nodesOf, sentencesOf, textIn, wordsOf } from './text';

const { maxParagraphWords, maxSentenceWords } = textLimits;

/** The most long sentences and paragraphs that are reported of one field. */
const maxIssuesOfField = 3;

const paragraphTypes: readonly string[] = ['paragraph', 'quote', 'listitem'];

/** The paragraphs of a long text, or of a field of several lines. */
function paragraphsOf(leaf: Leaf): string[] {
  const root = textIn(leaf);
  if (root) return [...nodesOf(root)].filter(({ type }) => paragraphTypes.includes(String(type))).map(wordsOf);
  if (leaf.field.type !== 'textarea' || typeof leaf.value !== 'string') return [];
  return leaf.value.split(/\n\s*\n/);
}

/** Long sentences and paragraphs. */
export function* longTexts({ leaves }: Subject): Generator<Issue> {
  for (const leaf of leaves) {
    const { path, locale } = leaf;
    const language = locale ?? sourceLocale;
    const paragraphs = paragraphsOf(leaf);
    const longOnes = (rule: 'long-paragraph' | 'long-sentence', texts: readonly string[], limit: number): Issue[] =>
      texts
        .map((text) => ({ rule, path, locale, about: beginning(text), count: countWords(text, language) }))
        .filter(({ count }) => count > limit)
        .slice(0, maxIssuesOfField);
    yield* longOnes('long-paragraph', paragraphs, maxParagraphWords);
    const sentences = paragraphs.flatMap((paragraph) => sentencesOf(paragraph, language));
    yield* longOnes('long-sentence', sentences, maxSentenceWords);
  }
}

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
        yield { rule: 'heading-jump', path: leaf.path, locale: leaf.locale, about: beginning(words) };
      }
      before = level;
    }
  }
}

/** Tables without a caption. */
export function* tableCaptions({ leaves }: Subject): Generator<Issue> {
  for (const leaf of leaves) {
    const root = textIn(leaf);
    if (!root) continue;
    for (const node of nodesOf(root)) {
      const caption = node.$?.caption;
      if (node.type === 'table' && !(typeof caption === 'string' && caption.trim())) {
        yield { rule: 'table-caption', path: leaf.path, locale: leaf.locale, about: beginning(firstWords(node)) };
      }
    }
  }
}

const firstWords = (node: Parameters<typeof wordsOf>[0]): string =>
  [...nodesOf(node)]
    .filter(({ type }) => type === 'tablecell')
    .map(wordsOf)
    .find((words) => words.trim() !== '') ?? '';

/** Documents without a summary for lists and search engines. */
export function* summaries({ fields, leaves, locales }: Subject): Generator<Issue> {
  if (!fields.some(({ name }) => name === 'summary')) return;
  for (const locale of locales) {
    const summary = leaves.find((leaf) => leaf.path === 'summary' && leaf.locale === locale);
    if (!summary || String(summary.value).trim() === '') yield { rule: 'summary', path: 'summary', locale };
  }
}
