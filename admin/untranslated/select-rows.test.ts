// @vitest-environment jsdom
import { selectRows } from './select-rows';
import { type Example, testRows } from './test-rows';

const select = 'react-select/dist/Select-7eb2ef56.cjs.dev.js';

const examples: Example[] = [
  [
    select,
    'Use Up and Down',
    '<span id="aria-guidance">Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.</span>',
    'Flèches vers le haut et le bas',
  ],
  [
    select,
    '\'Select\', " is focused "',
    '<span id="aria-guidance">Select is focused ,type to refine list, press Down to open the menu, </span>',
    'Liste de choix. Tapez des mots',
  ],
  [
    select,
    '" is focused "',
    '<span id="aria-guidance">Auteurs is focused , press Down to open the menu,  press left to focus selected values</span>',
    'Auteurs. Flèche vers le bas',
  ],
  [
    select,
    'Use left and right',
    '<span id="aria-guidance">Use left and right to toggle between focused values, press Backspace to remove the currently focused value</span>',
    'Flèches vers la gauche',
  ],
  [
    select,
    ', deselected."',
    '<span id="aria-selection">option Un, deux, deselected.</span>',
    'Un, deux n’est plus choisi.',
  ],
  [select, ', selected."', '<span id="aria-selection">option Un, selected.</span>', 'Un est choisi.'],
  [select, "'s' : ''", '<span id="aria-selection">options Un,Deux, selected.</span>', 'Choisis : Un, Deux.'],
  [
    select,
    'is disabled. Select another option.',
    '<span id="aria-selection">option Un is disabled. Select another option.</span>',
    'Un ne peut pas être choisi.',
  ],
  [
    select,
    'All selected options have been cleared.',
    '<span id="aria-selection">All selected options have been cleared.</span>',
    'Plus rien n’est choisi.',
  ],
  [select, '" focused, "', '<span id="aria-focused">value Un focused, 1 of 3.</span>', '>Un, 1 sur 3.<'],
  [
    select,
    "' disabled'",
    '<span id="aria-focused">Un disabled, 2 of 3.</span>',
    'Un, ne peut pas être choisi, 2 sur 3.',
  ],
  [select, "' selected'", '<span id="aria-focused">Un selected, 2 of 3.</span>', 'Un, choisi, 2 sur 3.'],
  [
    select,
    ' for search term ',
    '<span id="aria-results">1 result available for search term ru.</span>',
    '1 choix pour « ru ».',
  ],
  [select, '" available"', '<span id="aria-results">12 results available.</span>', '12 choix.'],
];

testRows(selectRows, examples);
