import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { translations } from '@payloadcms/translations/all';
import type { PanelLanguage } from '@/messages/panel/languages';

const packages = 'node_modules/@payloadcms';

type Tree = { [key: string]: string | Tree };

/** All texts of a tree. */
export const textsOf = (tree: Tree): string[] =>
  Object.values(tree).flatMap((entry) => (typeof entry === 'string' ? [entry] : textsOf(entry)));

/** The files of a package of Payload, without its bundles, tests, and features that this site does not use. */
function sourcesOf(name: string): string[] {
  const folder = path.join(packages, name, 'dist');
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.js') && !/exports\/|spec|debug\/|migrations\//.test(file))
    .map((file) => path.join(folder, file));
}

/** The texts of the editor's features, which are no part of Payload's translations. */
const ofFeatures: Record<string, Tree>[] = await Promise.all(
  sourcesOf('richtext-lexical')
    .filter((file) => file.endsWith('i18n.js'))
    .map(async (file) => (await import(pathToFileURL(file).href)).i18n),
);

/** Payload's own texts in a language, with those of the editor's features. */
export const translatedTexts = (language: PanelLanguage): string[] => [
  ...textsOf((translations as unknown as Record<string, { translations: Tree }>)[language]?.translations ?? {}),
  ...ofFeatures.flatMap((feature) => textsOf(feature[language] ?? {})),
];

const property =
  /(?:"?(?:children|title|placeholder|alt|label|tooltip|aria-label|ariaLabel|buttonAriaLabel)"?: ?\[?|setAttribute\('aria-label', ?)(["'`])((?:(?!\1)[^\\\n])*)\1/g;

/** What Payload's components say without a translation, found in their code: texts of one or several words. */
function textsInCode(): string[] {
  const code = ['ui', 'richtext-lexical', 'next'].flatMap(sourcesOf).filter((file) => !file.endsWith('i18n.js'));
  const found = code.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(property)].map(([, , text = '']) =>
      text.replace(/\$\{[^}]*\}/g, '{{value}}'),
    ),
  );
  // A lower-case word alone is a name in the code (`isNotIn`), and so is one with a capital or hyphens in it.
  return [...new Set(found)].filter((text) => /[A-Za-z]{3}/.test(text) && !/^[a-z][\w-]*$|\w__|^@|\bt\(/.test(text));
}

/** What the libraries of Payload say in English, in its own words or theirs. */
const ofLibraries = [
  // react-select
  'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.',
  '{{label}} is focused ,type to refine list, press Down to open the menu, press left to focus selected values',
  'Use left and right to toggle between focused values, press Backspace to remove the currently focused value',
  'option {{label}}, deselected.',
  'option {{label}}, selected.',
  'options {{labels}}, selected.',
  'option {{label}} is disabled. Select another option.',
  'All selected options have been cleared.',
  '{{count}} results available for search term {{text}}.',
  'value {{label}} focused, {{index}} of {{count}}.',
  // @dnd-kit
  'To pick up a draggable item, press the space bar. While dragging, use the arrow keys to move the item. Press space again to drop the item in its new position, or press escape to cancel.',
  'Picked up draggable item {{id}}.',
  'Draggable item {{id}} was moved over droppable area {{id}}.',
  'Draggable item {{id}} is no longer over a droppable area.',
  'Draggable item {{id}} was dropped over droppable area {{id}}',
  'Dragging was cancelled. Draggable item {{id}} was dropped.',
  'sortable',
  'draggable',
  // react-datepicker
  'Next Month',
  'Previous Month',
  'Next Year',
  'Previous Year',
  'Time',
  'Choose Date',
  'Choose Date and Time',
  'Choose Time',
  'Choose {{day}}',
  'Not available {{day}}',
  'month {{month}}',
  'week {{number}}',
  // sonner, browsers, and units of Payload's file sizes
  'Notifications {{key}}',
  'Close toast',
  'Failed to fetch',
  'Load failed',
  'NetworkError when attempting to fetch resource.',
  '{{size}} bytes',
  '{{size}}KB',
  '{{size}}MB',
  'text dropdown',
];

/** English texts of Payload and its libraries that no translation replaces. */
export const hardCodedTexts: readonly string[] = [...textsInCode(), ...ofLibraries];
