import { hourMs } from '@/lib/limits';
import type { Step } from '../review/state';

/** A version as the history lists it: who saved what kind of text when. */
export type Version = { id: string; by: string | null; at: string; isPublished: boolean };

/**
 * One line of the history: versions of one sitting, of which the newest stands for all; with the step that made it,
 * where one did; or a step alone.
 */
export type Moment =
  | { kind: 'versions'; at: string; version: Version; earlier: Version[]; step: Step | null }
  | { kind: 'step'; at: string; step: Step };

/** Saves of one person within this time are one entry. */
const sittingMs = hourMs;

/**
 * Versions and steps in one list, the newest first. Drafts that one person saved at one sitting are one line; what
 * published a version or took it off the site is told with the version and has no line of its own.
 */
export function timeline(versions: readonly Version[], steps: readonly Step[]): Moment[] {
  const made = new Map(
    versions.flatMap((version) => {
      const step = steps.find((each) => each.version === version.id && isMadeBy(version, each));
      return step ? [[version.id, step] as const] : [];
    }),
  );
  const shownSteps = new Set(made.values());
  const all: Moment[] = [
    ...versions.map(
      (version): Moment => ({
        ...{ kind: 'versions', at: version.at, version, earlier: [] },
        step: made.get(version.id) ?? null,
      }),
    ),
    ...steps
      .filter((step) => !shownSteps.has(step))
      .map((step): Moment => ({ kind: 'step', at: step.createdAt, step })),
  ].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const moments: Moment[] = [];
  for (const moment of all) {
    const last = moments.at(-1);
    if (last?.kind === 'versions' && moment.kind === 'versions' && isSameSitting(last, moment)) {
      last.earlier.push(moment.version);
    } else moments.push(moment);
  }
  return moments;
}

/** Payload writes "draft" into the published version itself when it is taken off the site. */
const isMadeBy = ({ isPublished }: Version, { action }: Step): boolean =>
  action === (isPublished ? 'published' : 'taken-off');

type Versions = Extract<Moment, { kind: 'versions' }>;

function isSameSitting(newer: Versions, older: Versions): boolean {
  const { version, earlier } = newer;
  if (newer.step || older.step || version.isPublished || older.version.isPublished) return false;
  const last = earlier.at(-1) ?? version;
  return version.by === older.version.by && Date.parse(last.at) - Date.parse(older.version.at) <= sittingMs;
}
