import { describe, expect, it } from 'vitest';
import type { Step } from '../review/state';
import { timeline, type Version } from './timeline';

const version = (id: string, hour: string, by = 'a', isPublished = false): Version => ({
  ...{ id, by, isPublished },
  at: `2026-11-20T${hour}:00.000Z`,
});
const step = (action: Step['action'], hour: string, of?: string): Step => ({
  ...{ id: `${action}${hour}`, action, by: 'b', note: 'Un mot', version: of ?? null },
  createdAt: `2026-11-20T${hour}:00.000Z`,
});

describe('the history of a document', () => {
  it('has one entry for the drafts of one person in one sitting', () => {
    const [line, ...others] = timeline([version('3', '10:40'), version('2', '10:05'), version('1', '09:30')], []);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ version: { id: '3' }, earlier: [{ id: '2' }, { id: '1' }] });
  });

  it('separates versions with another person, an hour or a step between them', () => {
    expect(timeline([version('2', '10:10', 'a'), version('1', '10:00', 'b')], [])).toHaveLength(2);
    expect(timeline([version('2', '11:30'), version('1', '10:00')], [])).toHaveLength(2);
    expect(timeline([version('2', '10:10'), version('1', '10:00')], [step('requested', '10:05')])).toHaveLength(3);
  });

  it('separates publications, each with the note of its review', () => {
    const lines = timeline(
      [version('2', '10:10', 'a', true), version('1', '10:00')],
      [step('published', '10:10', '2'), step('published', '09:00', 'gone')],
    );
    expect(lines).toMatchObject([
      { kind: 'versions', version: { id: '2' }, step: { note: 'Un mot' } },
      { kind: 'versions', version: { id: '1' }, step: null },
      { kind: 'step' },
    ]);
  });

  it('distinguishes a publication from an unpublished version', () => {
    const lines = timeline([version('2', '12:00')], [step('taken-off', '12:00', '2'), step('published', '10:00', '2')]);
    expect(lines).toMatchObject([
      { kind: 'versions', step: { action: 'taken-off' } },
      { kind: 'step', step: { action: 'published' } },
    ]);
  });
});
