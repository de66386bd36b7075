import { type Issue, severities } from './issue';
import { brokenReferences } from './rules/broken-references';
import { endBeforeStart } from './rules/end-before-start';
import { eventLocation } from './rules/event-location';
import { fieldLinks } from './rules/field-links';
import { fileContents } from './rules/file-contents';
import { hasContent } from './rules/has-content';
import { headingJumps } from './rules/heading-jumps';
import { longTexts } from './rules/long-texts';
import { mediaReferences } from './rules/media-references';
import { refusedValues } from './rules/refused-values';
import { requiredFields } from './rules/required-fields';
import { summaries } from './rules/summaries';
import { tableCaptions } from './rules/table-captions';
import { textLinks } from './rules/text-links';
import { translations } from './rules/translations';
import { videos } from './rules/videos';
import type { Subject } from './subject';

const rules: readonly ((subject: Subject) => Iterable<Issue>)[] = [
  ...[requiredFields, hasContent, endBeforeStart, mediaReferences, textLinks, fieldLinks, videos, brokenReferences],
  ...[fileContents, eventLocation, summaries, headingJumps, tableCaptions, longTexts, translations],
];

/** Runs all rules on a document: errors first, each severity in the order of the rules and of the form. */
export function check(subject: Subject): Issue[] {
  const issues = rules.flatMap((rule) => [...rule(subject)]);
  const errors = issues.filter(isError);
  // What a field refuses is said once: a rule of ours says it better.
  const isExplained = ({ path, locale }: Issue) =>
    errors.some(
      (error) => error.path === path && (error.locale === null || locale === null || error.locale === locale),
    );
  const refused = [...refusedValues(subject)].filter((issue) => !isExplained(issue));
  return [...errors, ...refused, ...issues.filter((issue) => !isError(issue))];
}

/** Returns whether an issue prevents publishing. */
export const isError = ({ rule }: Issue): boolean => severities[rule] === 'error';
