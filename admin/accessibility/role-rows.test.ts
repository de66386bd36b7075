// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { draw, type Example, replaceIn, shown, testRows } from '../untranslated/test-rows';
import { roleRows } from './role-rows';

const ui = '@payloadcms/ui/dist';
const next = '@payloadcms/next/dist';
const list = `${ui}/views/List/index.js`;

const examples: Example[] = [
  [
    list,
    "'collection-list'",
    '<div class="template-default__wrap"><div class="collection-list"></div></div>',
    '<div class="collection-list" role="main">',
  ],
  [
    `${ui}/elements/ListHeader/index.js`,
    'list-header',
    '<header class="list-header"></header>',
    '<header class="list-header" role="none">',
  ],
  [
    `${next}/elements/DocumentHeader/index.js`,
    '`doc-header`',
    '<div class="doc-header"></div>',
    '<div class="doc-header" role="region" aria-label="Haut de la page">',
  ],
  [
    `${ui}/elements/Popup/index.js`,
    '__content',
    '<div class="popup__hidden-content"></div>',
    '<div class="popup__hidden-content" role="region" aria-label="Choix">',
  ],
  [
    `${next}/elements/DocumentHeader/Tabs/index.js`,
    '__tabs`',
    '<ul class="doc-tabs__tabs"></ul>',
    '<ul class="doc-tabs__tabs" role="none">',
  ],
  [
    `${ui}/elements/PillSelector/index.js`,
    'aria-checked',
    '<button class="pill" role="button" aria-checked="true"></button>',
    '<button class="pill" role="checkbox" aria-checked="true">',
  ],
  [
    `${ui}/elements/Table/index.js`,
    'heading-',
    '<table><thead><tr><th id="heading-_select"></th></tr></thead></table>',
    '<th id="heading-_select" role="cell">',
  ],
  [
    `${ui}/elements/Popup/PopupTrigger/index.js`,
    'role: "button"',
    '<div class="relationship-add-new"><div class="popup-button--custom" role="button" tabindex="0"></div></div>',
    '<div class="popup-button--custom" role="presentation" tabindex="-1">',
  ],
  [
    `${ui}/elements/ReactSelect/DropdownIndicator/index.js`,
    "'dropdown-indicator'",
    '<button class="dropdown-indicator" aria-hidden="true"></button>',
    '<button class="dropdown-indicator" aria-hidden="true" tabindex="-1">',
  ],
  [
    `${ui}/elements/ReactSelect/ClearIndicator/index.js`,
    "'clear-indicator'",
    '<div class="clear-indicator" aria-hidden="true"></div>',
    '<div class="clear-indicator"></div>',
  ],
  [
    `${ui}/elements/Button/index.js`,
    '__tooltip',
    '<aside class="btn__tooltip"></aside>',
    '<aside class="btn__tooltip" aria-hidden="true">',
  ],
  [
    '@payloadcms/richtext-lexical/dist/features/toolbars/shared/ToolbarDropdown/index.js',
    'dropdown',
    '<button class="toolbar-popup__dropdown"><span style="width: 20px;">A</span></button>',
    '<span style="width: 20px;" aria-hidden="true">A',
  ],
  [
    `${ui}/elements/Popup/PopupButtonList/index.js`,
    '__disabled`',
    '<div class="popup-button-list__disabled"></div>',
    '<div class="popup-button-list__disabled" aria-disabled="true">',
  ],
  [
    `${ui}/fields/Array/index.js`,
    '__title`',
    '<div class="field-type array-field"><h3>Liens</h3></div>',
    '<h3 aria-level="2">',
  ],
];

testRows(roleRows, examples);

test('the list of pages, which is within an element of ours, is the main, too', () => {
  draw('<div class="template-default__wrap"><div><div class="collection-list"></div></div></div>');
  replaceIn(roleRows);
  expect(shown()).toContain('<div class="collection-list" role="main">');
});

test('the list in a drawer is no second main of the page', () => {
  draw('<div class="template-default__wrap"><dialog><div class="collection-list"></div></dialog></div>');
  replaceIn(roleRows);
  expect(shown()).not.toContain('role="main"');
});

test('headings of fields within fields are one level deeper, those of fields without a heading of theirs are not', () => {
  draw(`<div class="field-type array-field"><h3>Colonnes</h3>
    <div class="field-type group-field"><div class="field-type array-field"><h3>Liens</h3>
    <div class="field-type blocks-field"><h3>Blocs</h3></div></div></div></div>`);
  replaceIn(roleRows);
  expect([...document.querySelectorAll('h3')].map((heading) => heading.getAttribute('aria-level'))).toEqual([
    '2',
    // The heading of the group around it is that of its own list.
    '3',
    '4',
  ]);
});
