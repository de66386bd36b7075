import type { CollectionBeforeChangeHook } from 'payload';

/**
 * Deletes the place of a member that is published "without place": what is not stored can't leak through a search, a
 * sort order or an export. Drafts keep it until then, so that a wrong click loses nothing.
 */
export const eraseHiddenPlace: CollectionBeforeChangeHook = ({ data }) => {
  if (data._status === 'published' && data.visibility === 'without-place') {
    data.place = null;
    data.latitude = null;
    data.longitude = null;
  }
  return data;
};
