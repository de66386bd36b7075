import { type Issue, severities } from './issue';
import { ends, places, substance } from './rules/facts';
import { fileContents } from './rules/files';
import { fieldLinks, textLinks } from './rules/links';
import { pictures } from './rules/pictures';
import { requiredFields } from './rules/required';
import { brokenTargets } from './rules/targets';
import { headingJumps, longTexts, summaries, tableCaptions } from './rules/texts';
import { translations } from './rules/translations';
import type { Subject } from './subject';

const rules: readonly ((subject: Subject) => Iterable<Issue>)[] = [
  ...[requiredFields, substance, ends, pictures, textLinks, fieldLinks, brokenTargets, fileContents],
  ...[places, summaries, headingJumps, tableCaptions, longTexts, translations],
];

/** Runs all rules on a document: errors first, each severity in the order of the rules and of the form. */
export function check(subject: Subject): Issue[] {
  const issues = rules.flatMap((rule) => [...rule(subject)]);
  return [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))];
}

/** Whether an issue prevents publishing. */
export const isError = ({ rule }: Issue): boolean => severities[rule] === 'error';
