import type { Projection } from '../projections/projection';
import { markMedia } from './used';

/** Stores in each media whether it is used, for the list of unused ones. */
export const mediaUsage: Projection = {
  name: 'media that it references',
  collection: 'media',
  owners: 'documents, globals and redirects',
  refreshed: 'when references change',
  async refresh({ mediaBefore: before, references }, req) {
    const after = references.flatMap(({ toCollection, toId }) => (toCollection === 'media' && toId ? [toId] : []));
    const changed = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
    await markMedia(changed, req);
  },
  remove: ({ mediaBefore }, req) => markMedia(mediaBefore, req),
};
