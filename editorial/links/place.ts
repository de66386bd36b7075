import type { FlattenedField, SanitizedConfig } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { inLanguage, words } from '@/lib/words';
import { getT, label } from '@/messages/panel';
import { isPanelLabel } from '@/messages/panel/languages';
import type { Reference } from './read';

type Place = Pick<Reference, 'path' | 'block' | 'locale' | 'kind' | 'words'> & { inCollection: string };

/** A sentence piece with the name of something in it. */
const around = (fr: [string, string], en: [string, string], es: [string, string]) => (name: string, language: string) =>
  inLanguage(words(fr.join(name), en.join(name), es.join(name)), language);

const block = around(['bloc ', ''], ['block “', '”'], ['bloque «', '»']);
const chosenIn = around(
  ['bloc ', ' choisis'],
  ['chosen items of the block “', '”'],
  ['elementos elegidos del bloque «', '»'],
);
const field = around(['champ ', ''], ['field “', '”'], ['campo «', '»']);
const entry = around(['entrée «\u00a0', '\u00a0»'], ['entry “', '”'], ['entrada «', '»']);
const linkNamed = around(['lien «\u00a0', '\u00a0»'], ['link “', '”'], ['enlace «', '»']);
const link = label('usage.link');
const picture = label('usage.picture');
const founders = label('usage.founders');
const leads = label('usage.leads');

/**
 * Where a reference stands, in words: `bloc Événements choisis`, `champ Événement`, `entrée « Agir »`, `lien dans le texte`.
 *
 * @param fields the flattened fields of the collection or global that it stands in
 * @param language that of the admin panel
 */
export function placeInWords(place: Place, fields: readonly FlattenedField[], language: string): string {
  const parts = partsOf(place, fields, language);
  if (place.locale && place.locale !== sourceLocale)
    parts.push(getT(language)('usage.inLanguage', { name: languageName(language, place.locale) }));
  const sentence = parts.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function partsOf(place: Place, fields: readonly FlattenedField[], language: string): string[] {
  const { inCollection, kind, words: said } = place;
  if (inCollection === 'redirects') return [inLanguage(leads, language)];
  const { blockLabel, labels, leaf } = labelsOn(place, fields, language);
  const name = labels.at(-1) ?? place.path;
  if (blockLabel && leaf?.name === 'chosen') return [chosenIn(blockLabel, language)];
  const before = blockLabel ? [block(blockLabel, language)] : [];
  if (leaf?.name === 'mode') return [...before, inLanguage(founders, language)];
  if (leaf?.type === 'richText') {
    if (kind === 'picture') return [...before, inLanguage(picture, language)];
    return [...before, said ? linkNamed(said, language) : inLanguage(link, language)];
  }
  if (said && (inCollection === 'header' || inCollection === 'footer')) return [entry(said, language)];
  return [...before, said ? linkNamed(said, language) : field(name, language)];
}

type Labels = { blockLabel: string | null; labels: string[]; leaf: FlattenedField | undefined };

/** The labels on the way to a field, rows left out; of a link's own fields (fields/link.ts) only the link counts. */
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
      blockLabel = schema ? inWords(schema.labels?.singular, language) : null;
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
  'label' in found ? inWords(found.label, language) : null;

/** A label of a schema: a text in each language, or in one; a component or none has no words. */
function inWords(label: unknown, language: string): string | null {
  if (typeof label === 'string') return label;
  return isPanelLabel(label) ? inLanguage(label, language) : null;
}

/** The fields of a collection or global, and what one of it is called. */
export function schemaOf(config: SanitizedConfig, inCollection: string, language: string) {
  const collection = config.collections.find(({ slug }) => slug === inCollection);
  if (collection) {
    return { fields: collection.flattenedFields, name: inWords(collection.labels.singular, language) ?? inCollection };
  }
  const global = config.globals.find(({ slug }) => slug === inCollection);
  return { fields: global?.flattenedFields ?? [], name: inWords(global?.label, language) ?? inCollection };
}
