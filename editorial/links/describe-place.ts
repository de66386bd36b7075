import type { FlattenedField, SanitizedConfig } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { getT, readLabel } from '@/messages/panel';
import type { Reference } from './read';

type Place = Pick<Reference, 'path' | 'block' | 'locale' | 'kind' | 'words'> & { inCollection: string };

/**
 * Describes where in a document a reference is: `bloc Événements choisis`, `champ Événement`, `entrée « Agir »`, `lien dans le
 * texte`.
 *
 * @param fields the flattened fields of the collection or global that contains it
 * @param language of the admin panel
 */
export function describePlace(place: Place, fields: readonly FlattenedField[], language: string): string {
  const parts = partsOf(place, fields, language);
  if (place.locale && place.locale !== sourceLocale)
    parts.push(getT(language)('usagePlaces.inLanguage', { name: languageName(language, place.locale) }));
  const sentence = parts.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function partsOf(place: Place, fields: readonly FlattenedField[], language: string): string[] {
  const t = getT(language);
  const { inCollection, kind, words } = place;
  if (inCollection === 'redirects') return [t('usagePlaces.redirectsTo')];
  const { blockLabel, labels, leaf } = labelsOn(place, fields, language);
  const name = labels.at(-1) ?? place.path;
  if (blockLabel && leaf?.name === 'chosen') return [t('usagePlaces.chosenIn', { name: blockLabel })];
  const before = blockLabel ? [t('usagePlaces.block', { name: blockLabel })] : [];
  if (leaf?.name === 'mode') return [...before, t('usagePlaces.founders')];
  if (leaf?.type === 'richText') {
    if (kind === 'picture') return [...before, t('usagePlaces.picture')];
    return [...before, words ? t('usagePlaces.linkNamed', { name: words }) : t('usagePlaces.link')];
  }
  if (words && (inCollection === 'header' || inCollection === 'footer'))
    return [t('usagePlaces.entry', { name: words })];
  return [...before, words ? t('usagePlaces.linkNamed', { name: words }) : t('usagePlaces.field', { name })];
}

type Labels = { blockLabel: string | null; labels: string[]; leaf: FlattenedField | undefined };

/**
 * Returns the labels on the path to a field, without rows; of a link field's own fields (fields/link.ts) only the link
 * counts.
 */
function labelsOn({ path, block: kind }: Place, fields: readonly FlattenedField[], language: string): Labels {
  const labels: string[] = [];
  let blockLabel: string | null = null;
  let leaf: FlattenedField | undefined;
  let here: readonly FlattenedField[] = fields;
  const segments = path.split('.');
  for (let index = 0; index < segments.length; index += 1) {
    const found = here.find(({ name }) => name === segments[index]);
    if (!found) break;
    const isLinkOwn = leaf?.type === 'group' && ['document', 'file', 'url'].includes(found.name) && labels.length > 0;
    leaf = found;
    const label = labelOf(found, language);
    if (found.type === 'blocks') {
      const schema = found.blocks.find(({ slug }) => slug === kind);
      blockLabel = schema ? readLabel(schema.labels?.singular, language) : null;
      here = schema?.flattenedFields ?? [];
      index += 1;
      continue;
    }
    if (label && !isLinkOwn) labels.push(label);
    if (found.type === 'array') index += 1;
    here = 'flattenedFields' in found ? found.flattenedFields : [];
  }
  return { blockLabel, labels, leaf };
}

const labelOf = (found: FlattenedField, language: string): string | null =>
  'label' in found ? readLabel(found.label, language) : null;

/** Returns the fields of a collection or global, and its singular label. */
export function schemaOf(config: SanitizedConfig, inCollection: string, language: string) {
  const collection = config.collections.find(({ slug }) => slug === inCollection);
  if (collection) {
    return {
      fields: collection.flattenedFields,
      name: readLabel(collection.labels.singular, language) ?? inCollection,
    };
  }
  const global = config.globals.find(({ slug }) => slug === inCollection);
  return { fields: global?.flattenedFields ?? [], name: readLabel(global?.label, language) ?? inCollection };
}
