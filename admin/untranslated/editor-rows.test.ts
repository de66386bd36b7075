// @vitest-environment jsdom
import { editorRows } from './editor-rows';
import { type Example, testRows } from './test-rows';

const editor = '@payloadcms/richtext-lexical/dist';
const table = `${editor}/features/experimental_table/client/plugins/TableHoverActionsPlugin/index.js`;
const menus = `${editor}/features/toolbars/shared/ToolbarDropdown/index.js`;

const examples: Example[] = [
  [
    menus,
    '{groupKey} dropdown',
    '<button data-dropdown-key="text" aria-label="text dropdown"></button>',
    'Genre de paragraphe',
  ],
  [menus, '{groupKey} dropdown', '<button data-dropdown-key="add" aria-label="add dropdown"></button>', '"Insérer"'],
  [
    `${editor}/features/toolbars/shared/ToolbarDropdown/DropDown.js`,
    'toolbar-popup__dropdown-label',
    '<button data-dropdown-key="text" aria-label="text dropdown"><span class="toolbar-popup__dropdown-label">Titre</span></button>',
    '<button data-dropdown-key="text" title="Genre de paragraphe">',
  ],
  [
    menus,
    '{groupKey} dropdown',
    '<button data-dropdown-key="textState" aria-label="textState dropdown"></button>',
    'Langue du texte',
  ],
  [
    menus,
    '{groupKey} dropdown',
    '<button data-dropdown-key="inlineBlocks" aria-label="inlineBlocks dropdown"></button>',
    'Insérer dans le texte',
  ],
  [
    menus,
    '{groupKey} dropdown',
    '<button data-dropdown-key="blocks" aria-label="blocks dropdown"></button>',
    'Insérer un bloc',
  ],
  [
    menus,
    '{groupKey} dropdown',
    '<button data-dropdown-key="align" aria-label="align dropdown"></button>',
    'Autres choix',
  ],
  [
    `${editor}/features/toolbars/shared/ToolbarButton/index.js`,
    'data-button-key',
    '<button data-button-key="bold"></button>',
    'aria-label="Gras" title="Gras"',
  ],
  [
    `${editor}/features/format/italic/feature.client.js`,
    "key: 'italic'",
    '<button data-button-key="italic"></button>',
    'aria-label="Italique"',
  ],
  [
    `${editor}/features/link/client/index.js`,
    "key: 'link'",
    '<button data-button-key="link"></button>',
    'aria-label="Lien"',
  ],
  [
    `${editor}/lexical/plugins/handles/AddBlockHandlePlugin/index.js`,
    'Add block',
    '<button class="icon add-block-menu" aria-label="Add block"></button>',
    'Insérer ici',
  ],
  [
    `${editor}/lexical/plugins/handles/DraggableBlockPlugin/index.js`,
    'Drag to move',
    '<button class="icon draggable-block-menu" aria-label="Drag to move"></button>',
    'Tirer pour déplacer',
  ],
  [
    `${editor}/lexical/plugins/InsertParagraphAtEnd/index.js`,
    'Insert Paragraph',
    '<div aria-label="Insert Paragraph"></div>',
    'Continuer à la ligne',
  ],
  [
    `${editor}/features/link/client/plugins/floatingLinkEditor/LinkEditor/index.js`,
    'Edit link',
    '<button class="link-edit" aria-label="Edit link"></button>',
    'Modifier le lien',
  ],
  [
    `${editor}/features/link/client/plugins/floatingLinkEditor/LinkEditor/index.js`,
    'Remove link',
    '<button class="link-trash" aria-label="Remove link"></button>',
    'Enlever le lien',
  ],
  [table, 'Add Row', '<button aria-label="Add Row"></button>', 'Ajouter une ligne'],
  [table, 'Add Column', '<button aria-label="Add Column"></button>', 'Ajouter une colonne'],
  [
    `${editor}/lexical/plugins/SlashMenu/LexicalTypeaheadMenuPlugin/LexicalMenu.js`,
    'Slash menu',
    '<div role="listbox" aria-label="Slash menu"></div>',
    'Ce que l’on peut insérer',
  ],
  [
    `${editor}/features/blocks/client/component/index.js`,
    'Remove Block',
    '<div class="tooltip-content">Remove Block</div>',
    '>Enlever<',
  ],
  [
    '../lib/rich-text/languages.ts',
    "'Español'",
    '<button class="toolbar-popup__dropdown-item"><span class="text">Español</span></button>',
    '>Espagnol<',
  ],
  [
    '../lib/rich-text/languages.ts',
    "'Español'",
    '<div class="toolbar-popup__dropdown-items"><button aria-label="Español" title="Español"></button></div>',
    'aria-label="Espagnol" title="Espagnol"',
  ],
];

testRows(editorRows, examples);
