import { expect, it } from 'vitest';
import { changesOf } from './words';

it('compares by word, accents and apostrophes included', () => {
  expect(changesOf('Deux journées d’été.', 'Trois journées d’été, dehors.')).toEqual([
    { text: 'Deux', kind: 'removed' },
    { text: 'Trois', kind: 'added' },
    { text: ' journées d’été', kind: 'same' },
    { text: ', dehors', kind: 'added' },
    { text: '.', kind: 'same' },
  ]);
});
