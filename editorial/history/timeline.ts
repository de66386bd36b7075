import type { Step } from '../review/state';

/** A version as the history lists it: who saved what kind of text when. */
export type Version = { id: string; by: string | null; at: string; isPublished: boolean };

/** One line of the history: versions of one sitting, or a step of a review. The newest version of a sitting stands for it. */
export type Moment =
  | { kind: 'versions'; at: string; version: Version; earlier: Version[]; note: string | null }
  | { kind: 'step'; at: string; step: Step };

/** Someone who saves again within this time is still at the same work. */
const sittingMs = 60 * 60 * 1000;

/**
 * Versions and steps in one list, the newest first. Drafts that one person saved at one sitting are one line; a step
 * that says of a version that it was published gives that line its note instead of one of its own.
 */
export function timeline(versions: readonly Version[], steps: readonly Step[]): Moment[] {
  const published = new Map(
    steps.flatMap((step) => (step.action === 'published' && step.version ? [[step.version, step] as const] : [])),
  );
  const told = new Set(versions.filter(({ id }) => published.has(id)).map(({ id }) => published.get(id)));
  const all: Moment[] = [
    ...versions.map(
      (version): Moment => ({
        ...{ kind: 'versions', at: version.at, version, earlier: [] },
        note: published.get(version.id)?.note ?? null,
      }),
    ),
    ...steps.filter((step) => !told.has(step)).map((step): Moment => ({ kind: 'step', at: step.createdAt, step })),
  ].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const moments: Moment[] = [];
  for (const moment of all) {
    const last = moments.at(-1);
    if (last?.kind === 'versions' && moment.kind === 'versions' && isSameSitting(last, moment.version)) {
      last.earlier.push(moment.version);
    } else moments.push(moment);
  }
  return moments;
}

function isSameSitting({ version, earlier }: { version: Version; earlier: Version[] }, older: Version): boolean {
  if (version.isPublished || older.isPublished || version.by !== older.by) return false;
  const last = earlier.at(-1) ?? version;
  return Date.parse(last.at) - Date.parse(older.at) <= sittingMs;
}
