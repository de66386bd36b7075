import type { CollectionBeforeChangeHook } from 'payload';

/**
 * A member published "without place" has none in the database either: what is not stored can't leak through a
 * search, a sort order or an export. Its drafts keep the place until then, so that a slip of the mouse loses nothing.
 */
export const eraseHiddenPlace: CollectionBeforeChangeHook = ({ data }) => {
  if (data._status === 'published' && data.visibility === 'without-place') {
    data.place = null;
    data.latitude = null;
    data.longitude = null;
  }
  return data;
};
