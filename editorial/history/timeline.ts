import { hourMs } from '@/lib/limits';
import type { Step } from '../review/state';

/** A version as the history lists it: by whom and when it was saved, with which status. */
export type Version = { id: string; by: string | null; at: string; isPublished: boolean };

/**
 * One entry of the history: versions of one sitting, represented by the newest, with the step that made it, if any; or
 * a step alone.
 */
export type Moment =
  | { kind: 'versions'; at: string; version: Version; earlier: Version[]; step: Step | null }
  | { kind: 'step'; at: string; step: Step };

/** Saves of one person within this time are one entry. */
const sittingMs = hourMs;

/**
 * Merges versions and steps into one list, newest first. Drafts that one person saved in one sitting are one entry; a
 * step that published or unpublished a version is shown with the version and is no entry of its own.
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

/** Payload writes "draft" into the published version itself when it is unpublished. */
const isMadeBy = ({ isPublished }: Version, { action }: Step): boolean =>
  action === (isPublished ? 'published' : 'taken-off');

type Versions = Extract<Moment, { kind: 'versions' }>;

function isSameSitting(newer: Versions, older: Versions): boolean {
  const { version, earlier } = newer;
  if (newer.step || older.step || version.isPublished || older.version.isPublished) return false;
  const last = earlier.at(-1) ?? version;
  return version.by === older.version.by && Date.parse(last.at) - Date.parse(older.version.at) <= sittingMs;
}
