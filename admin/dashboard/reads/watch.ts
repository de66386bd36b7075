import { whereOver } from '@/collections/events/over';
import { whereUntouched } from '@/editorial/upkeep/read';
import { sourceLocale } from '@/lib/locales';
import { live, type Reader, rowsShown } from './reader';

/** Maximum number of hand-picked list entries that are checked. */
const maxRequestedChoices = 200;

/** Problems of the public site. */
export async function readWatch(reader: Reader) {
  const { payload, status, asPerson } = reader;
  const [errors, lost, media, announced, untouched] = await Promise.all([
    payload.find({
      ...status,
      where: { and: [live, { errorCount: { greater_than: 0 } }] },
      sort: '-errorCount',
      limit: 1,
      overrideAccess: false,
    }),
    readLost(reader),
    payload.count({ collection: 'media', where: { people: { equals: null } }, ...asPerson, overrideAccess: false }),
    readAnnounced(reader),
    payload.count({ collection: 'content-status', where: whereUntouched(null), ...asPerson, overrideAccess: false }),
  ]);
  return { errors, lost: lost.totalDocs, media: media.totalDocs, announced, untouched: untouched.totalDocs };
}

/** Broken links on the site, internal and external: those of “Liens à réparer”. */
const readLost = ({ payload, asPerson }: Reader) =>
  payload.count({
    collection: 'content-links',
    where: { and: [{ live: { equals: true } }, { problem: { equals: 'broken' } }] },
    ...asPerson,
    overrideAccess: false,
  });

/** Events that are over and still in a hand-picked list. */
async function readAnnounced({ payload, asPerson }: Reader) {
  const chosen = await payload.find({
    collection: 'content-links',
    where: {
      and: [{ toCollection: { equals: 'events' } }, { block: { equals: 'events' } }, { live: { equals: true } }],
    },
    limit: maxRequestedChoices,
    pagination: false,
    depth: 0,
    ...asPerson,
    overrideAccess: false,
  });
  if (chosen.docs.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'events',
    where: { and: [{ id: { in: chosen.docs.map(({ toId }) => toId) } }, whereOver()] },
    select: { title: true },
    locale: sourceLocale,
    limit: rowsShown,
    pagination: false,
    depth: 0,
    ...asPerson,
    overrideAccess: false,
  });
  return docs.flatMap(({ id, title }) => {
    const link = chosen.docs.find(({ toId }) => toId === id);
    return link ? [{ title, inCollection: link.inCollection, documentId: link.documentId }] : [];
  });
}
