import { type Point, severities } from './point';
import { ends, places, substance } from './rules/facts';
import { fileContents } from './rules/files';
import { fieldLinks, textLinks } from './rules/links';
import { pictures } from './rules/pictures';
import { requiredFields } from './rules/required';
import { brokenTargets } from './rules/targets';
import { headingJumps, longTexts, summaries, tableCaptions } from './rules/texts';
import { translations } from './rules/translations';
import type { Subject } from './subject';

const rules: readonly ((subject: Subject) => Iterable<Point>)[] = [
  ...[requiredFields, substance, ends, pictures, textLinks, fieldLinks, brokenTargets, fileContents],
  ...[places, summaries, headingJumps, tableCaptions, longTexts, translations],
];

/** Runs all rules on a document: errors first, each severity in the order of the rules and of the form. */
export function check(subject: Subject): Point[] {
  const points = rules.flatMap((rule) => [...rule(subject)]);
  return [...points.filter(isError), ...points.filter((point) => !isError(point))];
}

/** Whether an issue prevents publishing. */
export const isError = ({ rule }: Point): boolean => severities[rule] === 'error';
