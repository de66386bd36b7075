/** The major version that README, `.nvmrc` and the CI workflow name. */
export const recommendedNode = 24;

/** The major versions that `npm run test:node` tests when none is given. */
export const testedNodes = [20, 22, 24];

/**
 * Last day of support of each major version of Node since the oldest one this project runs on.
 *
 * Source: https://github.com/nodejs/Release#release-schedule; add a line when a version is released.
 */
const endOfLife: Readonly<Record<number, string>> = {
  20: '2026-04-30',
  21: '2024-06-01',
  22: '2027-04-30',
  23: '2025-06-01',
  24: '2028-04-30',
  25: '2026-06-01',
  26: '2029-04-30',
};

/**
 * Returns the warning to operators that their Node no longer gets security fixes.
 *
 * @param version as in `process.version` or `process.versions.node`
 * @param today compared by its day in UTC
 * @returns undefined while the version is supported, and for versions the table does not know
 */
export function unsupportedNodeWarning(version: string, today: Date): string | undefined {
  const major = Number(/^v?(\d+)\./.exec(version)?.[1]);
  const lastDay = endOfLife[major];
  if (!lastDay || today.toISOString().slice(0, 10) <= lastDay) return undefined;
  return `Node ${major} has had no security fixes since ${lastDay}; use Node ${recommendedNode} or another supported version.`;
}
