import type { PayloadRequest, Where } from 'payload';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { isEditing, type Person } from '../person';
import { readComments } from './comments';
import { type Reader, readerFor } from './reader';
import { readTranslations } from './translations';
import { readWatch } from './watch';
import {
  readAnswers,
  readEvents,
  readMessages,
  readRecent,
  readReviews,
  readScheduled,
  readUnfinished,
  type Wanted,
} from './work';

/**
 * Reads all data of the dashboard at once. Each value is a promise of its own, so that a section waits for its own data
 * and fails alone. The number of operations does not depend on the amount of data: no list is longer than a page, and
 * an index answers every condition.
 */
export function startReads(req: PayloadRequest, person: Person, wanted: Wanted) {
  const reader = readerFor(req, person);
  const unfinished = started(readUnfinished(reader, wanted));
  const reviews = started(readReviews(reader));
  const messages = started(readMessages(reader));
  const scheduled = started(readScheduled(reader, wanted));
  const comments = started(readComments(reader, wanted));
  const beginning = started(readBeginning(reader, unfinished));
  return {
    unfinished,
    reviews,
    answers: started(readAnswers(reader)),
    messages,
    scheduled,
    comments,
    beginning,
    translations: started(readTranslations(reader)),
    events: started(readEvents(reader)),
    settings: started(readSettings(reader)),
    watch: started(isEditing(person) ? readWatch(reader) : Promise.resolve(null)),
    quiet: isQuiet([unfinished, reviews, messages, scheduled, concerning(comments)], beginning),
    /** Read on a quiet day only. */
    recent: () => readRecent(reader),
  };
}

export type Reads = ReturnType<typeof startReads>;

const readSettings = ({ payload, person, asPerson }: Reader) =>
  payload.findGlobal({
    slug: 'settings',
    locale: localeOrSource(person.language),
    fallbackLocale: sourceLocale,
    depth: 0,
    ...asPerson,
    overrideAccess: false,
  });

/** Facts that tick the steps of a first day; null for a person who has already written something. */
async function readBeginning({ payload, person, asPerson, countStatus }: Reader, unfinished: Promise<Total>) {
  if ((await unfinished).totalDocs > 0) return null;
  const own: Where = { or: [{ savedBy: { equals: person.id } }, { createdBy: { equals: person.id } }] };
  if ((await countStatus(own)) > 0) return null;
  const [media, members] = await Promise.all([
    payload.count({ collection: 'media', ...asPerson, overrideAccess: false }),
    countStatus({ inCollection: { equals: 'members' } }),
  ]);
  return { media: media.totalDocs > 0, members: members > 0 };
}

type Total = { totalDocs: number };

/** Comments on content wait for the person only where they concern them. */
const concerning = async (comments: ReturnType<typeof readComments>): Promise<Total> => ({
  totalDocs: (await comments).concerning,
});

/** Whether nothing waits; a failed read counts as work that may wait. */
async function isQuiet(lists: readonly Promise<Total>[], beginning: Promise<unknown>): Promise<boolean> {
  try {
    const totals = await Promise.all(lists);
    return totals.every(({ totalDocs }) => totalDocs === 0) && (await beginning) === null;
  } catch {
    return false;
  }
}

/** The section that waits for it shows the failure; an unhandled rejection must not stop the process. */
function started<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
