import type { PayloadRequest } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { entryFormPath, isReleasableGlobal, type ReleasableKind } from '@/lib/releases';
import { panelLanguageOf } from '@/messages/panel/languages';
import { kindName } from '../activity/describe';
import type { ListedIssue } from '../checks/listed';
import { readChecks } from '../checks/read';
import { findOpenPages, isOpen as isPageOpen } from '../presence/open-pages';
import { peopleOf, presentOn } from '../presence/people';
import { reviewOf } from '../review/log';
import { failureOf, type ScheduleFailure } from '../schedule/failure';
import { readSchedules, readSchedulesOfReleases, type ScheduleJob } from '../schedule/jobs';
import { type Publication, publicationOf } from '../status/publication';
import { namesOfPeople } from '../team';
import type { LanguageState } from '../translation/languages';
import { hasUnpublished } from './problems';
import type { EntrySubject } from './request';
import { type EntryRow, entriesOf, findEntries, findReleases, isOpen, openKey, type ReleaseRow } from './rows';
import { readEntry } from './stored';

/** When a release is published by itself, and why that failed. */
type Moment = { at: string | null; failure: ScheduleFailure | null };

/** An open release, in the list and in the dialog of a document. */
export type OpenRelease = Moment & { id: string; name: string; count: number };

/** What the form of a document shows: the release it is in, and those it can be added to. */
export type ReleasesAnswer = { own: OpenRelease | null; open: OpenRelease[] };

const momentOf = (job: ScheduleJob | undefined): Moment => ({
  at: job ? new Date(job.waitUntil).toISOString() : null,
  failure: job ? failureOf(job) : null,
});

/** Reads the open releases, those with a moment first, soonest first, then the newest. */
export async function readOpenReleases(req: PayloadRequest): Promise<OpenRelease[]> {
  const releases = await findReleases(isOpen, req);
  if (releases.length === 0) return [];
  const [jobs, entries] = await Promise.all([
    readSchedulesOfReleases(req),
    findEntries({ release: { in: releases.map(({ id }) => id) } }, req),
  ]);
  return releases
    .map(({ id, name }) => {
      const count = entries.filter(({ release }) => release === id).length;
      return { id, name, count, ...momentOf(jobs.get(id)) };
    })
    .sort((one, other) => (one.at ?? '9').localeCompare(other.at ?? '9'));
}

/** Reads the open releases, and which of them a document is in. */
export async function readReleasesFor(subject: EntrySubject, req: PayloadRequest): Promise<ReleasesAnswer> {
  const key = openKey({ inCollection: subject.collection, documentId: subject.id });
  const [open, [entry]] = await Promise.all([readOpenReleases(req), findEntries({ key: { equals: key } }, req)]);
  return { own: open.find(({ id }) => id === entry?.release) ?? null, open };
}

/** A release that was published, in the list. */
export type PublishedRelease = { id: string; name: string; count: number; about: { by: string | null; when: string } };

const maxPublished = 50;

/** Reads the releases that were published last. */
export async function readPublishedReleases(req: PayloadRequest): Promise<PublishedRelease[]> {
  const releases = await findReleases({ publishedAt: { not_equals: null } }, req, maxPublished);
  if (releases.length === 0) return [];
  const entries = await findEntries({ release: { in: releases.map(({ id }) => id) } }, req);
  const about = await describerOf(releases, req);
  return releases.map((release) => ({
    id: release.id,
    name: release.name,
    count: entries.filter((entry) => entry.release === release.id).length,
    about: about(release),
  }));
}

async function describerOf(releases: readonly ReleaseRow[], req: PayloadRequest) {
  const language = panelLanguageOf(req.i18n.language);
  const nameOf = await namesOfPeople(
    releases.map(({ publishedBy }) => publishedBy),
    req,
  );
  return ({ publishedBy, publishedAt }: ReleaseRow) => ({
    by: publishedBy && nameOf(publishedBy),
    when: publishedAt ? momentInWords(publishedAt, language) : '',
  });
}

/** A document of a release as its view shows it. */
export type ShownEntry = {
  collection: ReleasableKind;
  id: string;
  title: string;
  kind: string;
  /** Path of its form, below the panel's own; null for a document that was deleted. */
  path: string | null;
  publication: Publication | 'trashed';
  /** Whether there is something to publish. */
  hasUnpublished: boolean;
  isInReview: boolean;
  languages: LanguageState[];
  /** Errors, and warnings that nobody wants as they are. */
  issues: ListedIssue[];
  /** The moment at which it is published alone. */
  scheduledAt: string | null;
  /** Who else has it open. */
  openBy: string[];
};

export type ShownRelease = Moment & {
  id: string;
  name: string;
  note: string;
  published: PublishedRelease['about'] | null;
  entries: ShownEntry[];
};

/** Reads a release with the state of each document; null when there is none. The caller has checked that it is staff. */
export async function readRelease(id: string, req: PayloadRequest): Promise<ShownRelease | null> {
  const [release] = await findReleases({ id: { equals: id } }, req, 1);
  if (!release) return null;
  const [rows, schedules, about] = await Promise.all([
    entriesOf(release, req),
    readSchedules({ collection: 'releases', id }, req),
    describerOf([release], req),
  ]);
  const entries: ShownEntry[] = [];
  for (const row of rows) entries.push(await describeEntry(row, release.publishedAt === null, req));
  return {
    id: release.id,
    name: release.name,
    note: release.note ?? '',
    ...momentOf(schedules[0]),
    published: release.publishedAt ? about(release) : null,
    entries,
  };
}

async function describeEntry(row: EntryRow, isReleaseOpen: boolean, req: PayloadRequest): Promise<ShownEntry> {
  const { inCollection: collection, documentId: id } = row;
  const kind = kindName(collection, req, panelLanguageOf(req.i18n.language));
  const stored = await readEntry(row, req);
  const nothing = {
    hasUnpublished: false,
    isInReview: false,
    languages: [],
    issues: [],
    scheduledAt: null,
    openBy: [],
  };
  if (!stored) return { collection, id, title: '', kind, path: null, publication: 'trashed', ...nothing };
  const { newest, live, title } = stored;
  const publication = newest.deletedAt ? ('trashed' as const) : publicationOf(live !== null, newest);
  const shown = { collection, id, title, kind, path: entryFormPath(collection, id), publication };
  if (!isReleaseOpen || newest.deletedAt) return { ...shown, ...nothing };
  const isGlobal = isReleasableGlobal(collection);
  const [checked, schedules, review, openBy] = await Promise.all([
    readChecks(collection, id, sourceLocale, req),
    isGlobal ? [] : readSchedules({ collection, id }, req),
    isGlobal ? null : reviewOf(row, req),
    readOpenBy(isGlobal ? { collection: 'globals', id } : { collection, id }, req),
  ]);
  const { issues = [], languages = [] } = checked?.checks ?? {};
  return {
    ...shown,
    hasUnpublished: hasUnpublished(stored),
    isInReview: review?.state === 'in-review',
    languages,
    issues: issues.filter(({ severity, intended }) => severity === 'error' || intended === null),
    scheduledAt: schedules.find(({ input, hasError }) => input.type === 'publish' && !hasError)?.waitUntil ?? null,
    openBy,
  };
}

async function readOpenBy(document: Parameters<typeof findOpenPages>[0], req: PayloadRequest): Promise<string[]> {
  const pages = (await findOpenPages(document, req)).filter(
    (page) => isPageOpen(page) && page.user !== String(req.user?.id),
  );
  return presentOn(pages, await peopleOf(pages, req)).flatMap(({ name }) => name ?? []);
}
