/** How many of the newest backups are kept, one for each day, week and month. */
export interface Retention {
  daily: number;
  weekly: number;
  monthly: number;
}

const parts = ['daily', 'weekly', 'monthly'] as const;

/** Reads `daily=7,weekly=4,monthly=6`; undefined where it is something else, or would keep nothing. */
export function parseRetention(text: string): Retention | undefined {
  const retention: Retention = { daily: 0, weekly: 0, monthly: 0 };
  for (const each of text.split(',')) {
    const [, name, count] = /^\s*(daily|weekly|monthly)=(\d{1,4})\s*$/.exec(each) ?? [];
    const part = parts.find((known) => known === name);
    if (!part) return undefined;
    retention[part] = Number(count);
  }
  return parts.some((part) => retention[part] > 0) ? retention : undefined;
}

const archiveName = /^site-backup-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar\.(gz|zst)$/;

/** The name of a backup that was begun at a moment. */
export const nameOfArchive = (at: Date, extension: string): string =>
  `site-backup-${at.toISOString().replace(/[-:]|\.\d+/g, '')}.${extension}`;

/** When the backup of this name was begun; undefined where the name is none of ours. */
export function dateOfArchive(name: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = archiveName.exec(name) ?? [];
  return year ? new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) : undefined;
}

/** The day, the week (by its Monday) and the month of a moment, in UTC, by which the names of backups go. */
const periods: Record<keyof Retention, (at: Date) => string> = {
  daily: (at) => at.toISOString().slice(0, 10),
  weekly: (at) => {
    const monday = new Date(at);
    monday.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
    return monday.toISOString().slice(0, 10);
  },
  monthly: (at) => at.toISOString().slice(0, 7),
};

/**
 * Lists the backups that are no longer kept, by their names; others are not looked at. Of each of the newest days, weeks and months
 * that have a backup, the newest one stays. The newest of all always does.
 */
export function expiredArchives(names: readonly string[], retention: Retention): string[] {
  const archives = names
    .flatMap((name) => {
      const at = dateOfArchive(name);
      return at ? [{ name, at }] : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  const kept = new Set(archives.slice(0, 1).map(({ name }) => name));
  for (const part of parts) {
    const seen = new Set<string>();
    for (const { name, at } of archives) {
      const period = periods[part](at);
      if (seen.has(period)) continue;
      if (seen.size === retention[part]) break;
      seen.add(period);
      kept.add(name);
    }
  }
  return archives.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}
