import { textLimits } from '@/lib/limits';
import { getT } from '@/messages/panel';
import type { Issue } from './issue';

/** Describes an issue and how to fix it, in a language of the panel. */
export function describeIssue(issue: Issue, field: string, language: string): { found: string; fix: string } {
  const t = getT(language);
  const { about = '', count = 0, limit = 0, rule } = issue;
  const values = { field, about, count, limit, ...textLimits };
  return {
    found: withoutEmptyQuotes(t(`checkRules.${rule}.found`, values)),
    fix: withoutEmptyQuotes(t(`checkRules.${rule}.fix`, values)),
  };
}

/** Removes empty brackets or quotation marks around a missing name. */
const withoutEmptyQuotes = (text: string): string => text.replace(/ \(\)|(^| )[«“]\s*[»”]/, '').trim();
