import { sourceLocale } from '@/lib/locales';
import type { Issue } from '../issue';
import type { Subject } from '../subject';

/** Documents with neither a text on the page nor a file. */
export function* hasContent({ kind, document, leaves }: Subject): Generator<Issue> {
  if (kind !== 'documents') return;
  const hasFile = Array.isArray(document.files) && document.files.length > 0;
  const hasText = leaves.some(
    ({ path, locale, value }) => path === 'body' && locale === sourceLocale && Boolean(value),
  );
  if (!hasFile && !hasText) yield { rule: 'body-or-file', path: 'body', locale: sourceLocale };
}
