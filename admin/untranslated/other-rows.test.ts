// @vitest-environment jsdom
import { otherRows } from './other-rows';
import { type Example, testRows } from './test-rows';

const drag = '@dnd-kit/core/dist/core.esm.js';
const calendar = 'react-datepicker/dist/index.js';
const sizes = 'payload/dist/uploads/formatFilesize.js';

const examples: Example[] = [
  [
    drag,
    'To pick up a draggable item',
    '<div id="_R_2qj_" style="display: none;">\n    To pick up a draggable item, press the space bar.\n  </div>',
    'Pour déplacer, appuyez sur Espace',
  ],
  [
    '@dnd-kit/sortable/dist/sortable.esm.js',
    "'sortable'",
    '<div aria-roledescription="sortable"></div>',
    'peut être déplacé',
  ],
  [drag, 'Picked up draggable item ', '<div id="DndLiveRegion-0">Picked up draggable item 65f.</div>', '>Pris.<'],
  [
    drag,
    'was moved over droppable area',
    '<div id="DndLiveRegion-0">Draggable item 65f was moved over droppable area 66a.</div>',
    '>Déplacé.<',
  ],
  [
    drag,
    'is no longer over a droppable area',
    '<div id="DndLiveRegion-0">Draggable item 65f is no longer over a droppable area.</div>',
    'déposé ici',
  ],
  [
    drag,
    'was dropped over droppable area',
    '<div id="DndLiveRegion-0">Draggable item 65f was dropped over droppable area 66a</div>',
    '>Déposé.<',
  ],
  [
    drag,
    'Dragging was cancelled',
    '<div id="DndLiveRegion-0">Dragging was cancelled. Draggable item 65f was dropped.</div>',
    'Déplacement annulé.',
  ],
  [
    calendar,
    '"Choose Date".concat(showTime ? " and Time"',
    '<div class="react-datepicker" aria-label="Choose Date and Time"></div>',
    'Choisir une date et une heure',
  ],
  [calendar, '"Choose Date"', '<div class="react-datepicker" aria-label="Choose Date"></div>', '"Choisir une date"'],
  [calendar, '"Choose Time"', '<div class="react-datepicker" aria-label="Choose Time"></div>', 'Choisir une heure'],
  [
    calendar,
    '"Next Month"',
    '<button class="react-datepicker__navigation" aria-label="Next Month"><span class="react-datepicker__navigation-icon">Next Month</span></button>',
    '"Mois suivant"><span class="react-datepicker__navigation-icon">Mois suivant<',
  ],
  [
    calendar,
    '"Previous Month"',
    '<button class="react-datepicker__navigation" aria-label="Previous Month"><span class="react-datepicker__navigation-icon">Previous Month</span></button>',
    '"Mois précédent"><span class="react-datepicker__navigation-icon">Mois précédent<',
  ],
  [
    calendar,
    '"Next Year"',
    '<button class="react-datepicker__navigation" aria-label="Next Year"></button>',
    'Année suivante',
  ],
  [
    calendar,
    '"Previous Year"',
    '<button class="react-datepicker__navigation" aria-label="Previous Year"></button>',
    'Année précédente',
  ],
  [
    calendar,
    'timeCaption: "Time"',
    '<div class="react-datepicker-time__header">Time</div><ul class="react-datepicker__time-list" aria-label="Time"></ul>',
    '>Heure</div><ul class="react-datepicker__time-list" aria-label="Heure"',
  ],
  [
    calendar,
    '"Choose"',
    '<div class="react-datepicker__day" aria-label="Choose lundi 30 novembre 2026"></div>',
    'Choisir le lundi 30 novembre 2026',
  ],
  [
    calendar,
    '"Not available"',
    '<div class="react-datepicker__day" aria-label="Not available lundi 30 novembre 2026"></div>',
    'Ne peut pas être choisi : lundi',
  ],
  [
    calendar,
    '"Month "',
    '<div class="react-datepicker__month" aria-label="Month novembre, 2026"></div>',
    'Mois de novembre, 2026',
  ],
  [sizes, "' bytes'", '<div class="file-meta__size-type">312 bytes</div>', '>312 o<'],
  [
    sizes,
    "'KB'",
    '<div class="cell-filesize"><span>12KB</span></div><div class="cell-filesize">3KB</div>',
    '<span>12 ko</span></div><div class="cell-filesize">3,1 ko<',
  ],
  [
    sizes,
    "'MB'",
    '<p class="upload-relationship-details__meta">image/jpeg — 3MB — 10x10</p>',
    'image/jpeg — 3,1 Mo — 10x10',
  ],
  [
    '@payloadcms/ui/dist/elements/DocumentLocked/index.js',
    "'en-US'",
    '<div class="document-locked__content"><strong>Mar 5, 2020, 9:30 PM</strong></div>',
    'mars 2020 à',
  ],
  [
    '@payloadcms/ui/dist/fields/Relationship/select-components/MultiValueLabel/index.js',
    '`Edit $',
    '<button class="relationship--multi-value-label__drawer-toggler" aria-label="Edit Rapport"></button>',
    'Modifier : Rapport',
  ],
  [
    'sonner/dist/index.mjs',
    '"Notifications"',
    '<section aria-live="polite" aria-label="Notifications alt+T"></section>',
    'Avis',
  ],
  [
    '@payloadcms/ui/dist/fields/Blocks/index.js',
    "useDrawerSlug('blocks-drawer')",
    '<dialog class="payload__modal-item" aria-label="drawer_1_blocks-drawer-_r_p_"></dialog>',
    'Ajouter un bloc',
  ],
  [
    '@payloadcms/ui/dist/elements/FileDetails/FileMeta/index.js',
    '"Copy URL"',
    '<button class="copy-to-clipboard"><aside class="tooltip"><div class="tooltip-content">Copy URL</div></aside></button>',
    'Copier l’adresse',
  ],
  [
    'sonner/dist/index.mjs',
    '"Close toast"',
    '<button data-close-button="true" aria-label="Close toast"></button>',
    'Fermer l’avis',
  ],
  [
    'sonner/dist/index.mjs',
    'data-title',
    '<li data-sonner-toast=""><div data-title="">Failed to fetch</div></li>',
    'Le site ne répond pas.',
  ],
  [
    '@payloadcms/ui/dist/providers/LivePreview/index.js',
    "'Responsive'",
    '<div class="live-preview-toolbar-controls__breakpoint"><span>Responsive</span></div>',
    'Largeur de la fenêtre',
  ],
  [
    '../payload.config.ts',
    "'390 × 844'",
    '<div class="live-preview-toolbar-controls__breakpoint"><span>390 × 844</span></div>',
    'Téléphone',
  ],
  ['../payload.config.ts', "'768 × 1024'", '<button class="popup-button-list__button">768 × 1024</button>', 'Tablette'],
  [
    '../payload.config.ts',
    "'1280 × 900'",
    '<button class="popup-button-list__button">1280 × 900</button>',
    'Ordinateur',
  ],
  [
    '@payloadcms/ui/dist/fields/Checkbox/Input.js',
    'title: name',
    '<div class="checkbox-input__input"><input type="checkbox" title="localePublished"></div>',
    '<input type="checkbox">',
  ],
];

testRows(otherRows, examples);
