import type { CollectionConfig } from 'payload';
import { hiddenCollection } from '../hidden-collection';

/**
 * The French texts that a translation was made of, so that what has changed since can be shown even when the version
 * itself is gone. A document and its versions name them in `translatedFrom`.
 */
export const SourceTexts: CollectionConfig = hiddenCollection('source-texts', [
  { name: 'name', type: 'text', required: true, unique: true, index: true },
  // The texts by the path of their field, rows by id.
  { name: 'texts', type: 'json', required: true },
]);
