import { describe, expect, it } from 'vitest';
import { rowChanges } from './rows';

const changesOf = (before: string, after: string) =>
  rowChanges([...before], [...after])
    .filter(({ what }) => what !== 'unchanged')
    .map((change) => `${change.what} ${change.id}`);

describe('rows of a list', () => {
  it('are unchanged where nothing happened', () => {
    expect(changesOf('abc', 'abc')).toEqual([]);
  });

  it('are added and removed at their position', () => {
    expect(rowChanges(['a', 'b'], ['a', 'x', 'b'])[1]).toEqual({ what: 'added', id: 'x', place: 2 });
    expect(rowChanges(['a', 'b', 'c'], ['a', 'c'])[1]).toEqual({ what: 'removed', id: 'b', from: 2 });
  });

  it('are moved one by one: those that the others passed', () => {
    expect(changesOf('abcd', 'bcda')).toEqual(['moved a']);
    expect(changesOf('abcd', 'acbd')).toHaveLength(1);
    expect(rowChanges([...'abcd'], [...'bcda'])[3]).toEqual({ what: 'moved', id: 'a', from: 1, place: 4 });
  });

  it('are not moved by additions or removals before them', () => {
    expect(changesOf('abc', 'xbc')).toEqual(['removed a', 'added x']);
  });
});
