import { languageTitle } from '@/lib/names';
import { textLanguages } from '@/lib/rich-text/languages';
import type { ClientKey } from '@/messages/panel/types';
import type { Row, TextAttribute } from './row';

const named = (selector: string, english: string, key: ClientKey, attribute: TextAttribute = 'aria-label'): Row => ({
  selector,
  attribute,
  english,
  say: (t) => t(key),
});

/** A menu of the toolbar that shows what is chosen. */
const saysChoice = (element: Element): boolean => element.querySelector('.toolbar-popup__dropdown-label') !== null;

/**
 * A menu of the toolbar, by the key that Payload makes its name of. One that shows what is chosen is named by that, as
 * people who speak to their computer read it there; what it is for is its description.
 */
const menu = (key: string, text: ClientKey): Row[] => [
  {
    selector: `button[data-dropdown-key="${key}"]`,
    attribute: 'aria-label',
    english: /^/,
    say: (t, _, element) => (saysChoice(element) ? '' : t(text)),
  },
  { selector: `button[data-dropdown-key="${key}"]`, attribute: 'title', say: (t) => t(text) },
];

/** A button of the toolbar: an icon without a name. */
const buttons = (key: string, text: ClientKey): Row[] =>
  (['aria-label', 'title'] as const).map((attribute) => ({
    selector: `button[data-button-key="${key}"]`,
    attribute,
    say: (t) => t(text),
  }));

const language: Omit<Row, 'selector'> = {
  english: new RegExp(`^(${Object.values(textLanguages).join('|')})$`),
  say: (t, [name]) => {
    const code = Object.entries(textLanguages).find(([, own]) => own === name)?.[0];
    return code ? languageTitle(t.language, code) : null;
  },
};

/** Languages that a word can be marked with: Payload takes names in one language, so that each has its own. */
const languages: readonly Row[] = [
  { ...language, selector: '.toolbar-popup__dropdown-item :is(.text, .tooltip-content)' },
  { ...language, selector: '.toolbar-popup__dropdown-items > button', attribute: 'aria-label' },
  {
    ...language,
    selector: '.toolbar-popup__dropdown-items > button, .toolbar-popup__dropdown-items .tooltip',
    attribute: 'title',
  },
];

/** What the rich-text editor says in English. */
export const editorRows: readonly Row[] = [
  ...menu('text', 'untranslated.editor.kind'),
  ...menu('add', 'untranslated.editor.add'),
  ...menu('textState', 'untranslated.editor.language'),
  ...menu('inlineBlocks', 'untranslated.editor.inline'),
  ...menu('blocks', 'untranslated.editor.blocks'),
  {
    selector: 'button[data-dropdown-key]',
    attribute: 'aria-label',
    english: /^\w+ dropdown$/,
    say: (t) => t('untranslated.editor.more'),
  },
  ...buttons('bold', 'untranslated.editor.bold'),
  ...buttons('italic', 'untranslated.editor.italic'),
  ...buttons('link', 'untranslated.editor.link'),
  ...languages,
  named('button.add-block-menu', 'Add block', 'untranslated.editor.addBlock'),
  named('button.draggable-block-menu', 'Drag to move', 'untranslated.editor.drag'),
  named('[aria-label="Insert Paragraph"]', 'Insert Paragraph', 'untranslated.editor.addParagraph'),
  named('button.link-edit', 'Edit link', 'untranslated.editor.editLink'),
  named('button.link-trash', 'Remove link', 'untranslated.editor.removeLink'),
  named('[aria-label="Add Row"]', 'Add Row', 'untranslated.editor.addRow'),
  named('[aria-label="Add Column"]', 'Add Column', 'untranslated.editor.addColumn'),
  named('[role="listbox"][aria-label="Slash menu"]', 'Slash menu', 'untranslated.editor.slashMenu'),
  { selector: '.tooltip-content', english: 'Remove Block', say: (t) => t('untranslated.editor.removeBlock') },
];
