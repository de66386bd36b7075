import type { Issue } from '../issue';
import type { Subject } from '../subject';

/** Documents without a summary for lists and search engines. */
export function* summaries({ fields, leaves, locales }: Subject): Generator<Issue> {
  if (!fields.some(({ name }) => name === 'summary')) return;
  for (const locale of locales) {
    const summary = leaves.find((leaf) => leaf.path === 'summary' && leaf.locale === locale);
    if (!summary || String(summary.value).trim() === '') yield { rule: 'summary', path: 'summary', locale };
  }
}
