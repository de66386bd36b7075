// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { draw, type Example, replaceIn, shown, testRows } from '../untranslated/test-rows';
import { nameRows } from './name-rows';

const ui = '@payloadcms/ui/dist';
const condition = `${ui}/elements/WhereBuilder/Condition/index.js`;
const select = `${ui}/elements/ReactSelect/index.js`;
const editor = '@payloadcms/richtext-lexical/dist/lexical/ui/ContentEditable.js';

const examples: Example[] = [
  [
    '@payloadcms/next/dist/elements/Nav/index.js',
    '__wrap`',
    '<nav class="nav__wrap"></nav>',
    '<nav class="nav__wrap" aria-label="Menu">',
  ],
  [
    `${ui}/elements/StepNav/index.js`,
    'step-nav',
    '<nav class="step-nav"></nav>',
    '<nav class="step-nav" aria-label="Chemin">',
  ],
  [
    `${ui}/elements/DocumentControls/index.js`,
    '__popup`',
    '<div class="doc-controls__popup"><button class="popup-button"></button></div>',
    'aria-label="Autres actions"',
  ],
  [
    `${ui}/elements/ClipboardAction/index.js`,
    '__popup',
    '<div class="clipboard-action__popup"><button class="popup-button"></button></div>',
    'aria-label="Que faire de toutes les lignes"',
  ],
  [
    `${ui}/elements/ArrayAction/index.js`,
    '__button`',
    '<button class="array-actions__button"></button>',
    'aria-label="Que faire de la ligne"',
  ],
  [
    `${ui}/elements/Collapsible/index.js`,
    '__drag`',
    '<div class="collapsible__drag" role="button"></div>',
    'aria-label="Déplacer la ligne"',
  ],
  [
    `${ui}/elements/ReactSelect/ClearIndicator/index.js`,
    "'clear-indicator'",
    '<div class="clear-indicator" role="button"></div>',
    'aria-label="Vider"',
  ],
  [
    `${ui}/elements/CopyToClipboard/index.js`,
    "'copy-to-clipboard'",
    '<button class="copy-to-clipboard"></button>',
    'Copier l’adresse',
  ],
  [
    `${ui}/elements/AddNewRelation/index.js`,
    '__add-button',
    '<button class="relationship-add-new__add-button"></button>',
    'aria-label="Créer et choisir"',
  ],
  [
    `${ui}/elements/Pagination/ClickableArrow/index.js`,
    "'clickable-arrow'",
    '<button class="clickable-arrow clickable-arrow--left"></button><button class="clickable-arrow clickable-arrow--right"></button>',
    'aria-label="Page précédente"></button><button class="clickable-arrow clickable-arrow--right" aria-label="Page suivante">',
  ],
  [
    condition,
    '__actions-remove',
    '<button class="condition__actions-remove"></button>',
    'aria-label="Enlever cette condition"',
  ],
  [
    condition,
    '__actions-add',
    '<button class="condition__actions-add"></button>',
    'aria-label="Ajouter une condition"',
  ],
  [
    condition,
    '__field',
    '<div class="condition__field"><input class="rs__input"></div>',
    'aria-label="Ce qui est filtré"',
  ],
  [
    condition,
    '__operator',
    '<div class="condition__operator"><input class="rs__input"></div>',
    'aria-label="Condition du filtre"',
  ],
  [condition, '__value', '<div class="condition__value"><input type="text"></div>', 'aria-label="Valeur du filtre"'],
  [
    `${ui}/elements/TimezonePicker/index.js`,
    'timezone-picker',
    '<div class="field-type"><label class="field-label">Début</label><div class="timezone-picker"><input class="rs__input"></div></div>',
    '<input class="rs__input" aria-label="Fuseau horaire">',
  ],
  [
    `${ui}/elements/SelectAll/index.js`,
    'select-all',
    '<table><thead><tr><th><input id="select-all" type="checkbox" aria-label="" aria-labelledby="select-all"></th></tr></thead></table>',
    '<table><thead><tr><th><input id="select-all" type="checkbox" aria-label="Choisir toute la page"></th></tr></thead></table>',
  ],
  [
    `${ui}/elements/Table/index.js`,
    'cell-',
    '<table><tbody><tr><td class="cell-_select"><input id="a" type="checkbox" aria-label=""></td><td id="b">Une fête</td></tr></tbody></table>',
    'aria-label="Choisir" aria-labelledby="a b"',
  ],
  [
    select,
    'rs',
    '<div class="field-type"><label class="field-label">Lieu</label><input class="rs__input"></div>',
    'aria-labelledby="panel-name-',
  ],
  [
    editor,
    'ContentEditable__root',
    '<div class="field-type"><label class="field-label" id="c">Texte</label><div class="ContentEditable__root"></div></div>',
    'aria-labelledby="c"',
  ],
  [
    `${ui}/elements/LivePreview/Toolbar/SizeInput/index.js`,
    'toolbar-input',
    '<input class="toolbar-input" name="live-preview-width"><input class="toolbar-input" name="live-preview-height">',
    'aria-label="Largeur de l’aperçu"><input class="toolbar-input" name="live-preview-height" aria-label="Hauteur de l’aperçu">',
  ],
  [
    `${ui}/elements/LivePreview/Window/index.js`,
    '"live-preview-iframe"',
    '<iframe id="live-preview-iframe"></iframe>',
    'title="Aperçu"',
  ],
  [
    '@payloadcms/next/dist/elements/DocumentHeader/Tabs/Tab/index.js',
    "'doc-tab'",
    '<a class="doc-tab" aria-label="Historique">Historique 3</a>',
    '<a class="doc-tab">',
  ],
  [
    `${ui}/elements/Thumbnail/index.js`,
    'alt',
    '<div class="cell-filename"><img alt="charte.pdf" src="/charte.webp"></div>',
    '<img alt="" src="/charte.webp">',
  ],
];

testRows(nameRows, examples);

test('a select that has a name keeps it', () => {
  draw(
    '<div class="field-type"><label class="field-label">Lieu</label><input class="rs__input" aria-label="Pays"></div>',
  );
  replaceIn(nameRows);
  expect(shown()).toContain('<input class="rs__input" aria-label="Pays">');
});

test('a select without a label is not named by that of another field', () => {
  draw('<label class="field-label">Lieu</label><input class="rs__input">');
  replaceIn(nameRows);
  expect(shown()).not.toContain('aria-labelledby');
});
