import { expect, test } from 'vitest';
import type { Setting } from '@/payload-types';
import { factsOf } from './facts';

const empty = { id: '1', siteName: 'Nom', accessibility: { conformity: 'none' }, formRetentionMonths: 12 } as Setting;
const doneOf = (settings: Setting) =>
  factsOf(settings)
    .filter(({ done }) => done)
    .map(({ title }) => title);

test('the tasks before opening are ticked by the settings', () => {
  expect(doneOf(empty)).toEqual([]);
  expect(doneOf({ ...empty, homePage: '1' })).toEqual(['dashboard.nameAndHomePage']);
  expect(doneOf({ ...empty, organisation: { publicationDirector: 'Nom' } })).toEqual([]);
  expect(doneOf({ ...empty, organisation: { publicationDirector: 'Nom', host: 'Hébergeur' } })).toHaveLength(1);
  expect(doneOf({ ...empty, accessibility: { conformity: 'none', auditedOn: '2027-01-01' } })).toHaveLength(1);
});
