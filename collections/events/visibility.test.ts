import type { FieldAccess } from 'payload';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { dayMs } from '@/lib/limits';
import { canTakePart, readWhereShown, shownInSome, visibilityFields } from './visibility';

// The clock stands still, at noon: an event of today is over at midnight.
vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-29T12:00:00Z') });
afterAll(() => {
  vi.useRealTimers();
});

const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

const event = {
  status: 'scheduled' as const,
  attendance: 'hybrid' as const,
  startsAt: at(3),
  startsAt_tz: 'Europe/Paris' as const,
  endsAt: at(4),
  registrationDeadline: at(2),
  venue: { city: 'Gap' },
  onlineUrl: 'https://salon.example/a',
  registrationUrl: 'https://inscription.example/a',
};

type Arguments = Parameters<FieldAccess>[0];
const req = (user: object | null) => ({ user }) as Arguments['req'];
const anonymous = req(null);
const editor = req({ collection: 'users', role: 'editor' });
/** Whether a reader sees a part of an event that was read with no more than the part and the fields that decide. */
const reads = (part: Parameters<typeof readWhereShown>[0], changes: object, reader = anonymous) => {
  const whole: Record<string, unknown> = { ...event, ...changes };
  const doc = Object.fromEntries([part, ...visibilityFields].map((name) => [name, whole[name]]));
  return readWhereShown(part)({ req: reader, doc } as unknown as Arguments);
};

describe('the public reads', () => {
  test.each([
    ['venue', {}, true],
    ['venue', { attendance: 'in-person' }, true],
    ['venue', { attendance: 'online' }, false],
    ['venue', { attendance: undefined }, false],
    ['onlineUrl', {}, true],
    ['onlineUrl', { attendance: 'online' }, true],
    ['onlineUrl', { attendance: 'in-person' }, false],
    ['onlineUrl', { status: 'cancelled' }, false],
    ['onlineUrl', { status: 'postponed' }, false],
    ['onlineUrl', { startsAt: at(-3), endsAt: at(-2) }, false],
    ['onlineUrl', { startsAt: at(-3), endsAt: at(2) }, true],
    ['registrationUrl', {}, true],
    ['registrationUrl', { registrationDeadline: null }, true],
    ['registrationUrl', { registrationDeadline: at(-1) }, false],
    ['registrationUrl', { registrationDeadline: at(0) }, true],
    ['onlineUrl', { startsAt: at(0), endsAt: null, allDay: true }, true],
    ['onlineUrl', { startsAt: at(-2), endsAt: at(-1), endsAt_tz: 'Pacific/Midway', allDay: true }, false],
    ['onlineUrl', { startsAt: at(-2), endsAt: at(0), endsAt_tz: 'Europe/Paris', allDay: true }, true],
    ['registrationUrl', { status: 'cancelled' }, false],
    ['registrationUrl', { status: 'postponed' }, false],
    ['registrationUrl', { startsAt: at(-3), endsAt: at(-2), registrationDeadline: null }, false],
  ] as const)('%s of %o: %s', (part, changes, expected) => expect(reads(part, changes)).toBe(expected));

  test('nothing of it where no event is asked about, as for a query', () => {
    for (const part of ['venue', 'onlineUrl', 'registrationUrl'] as const) {
      expect(readWhereShown(part)({ req: anonymous } as Arguments)).toBe(false);
    }
  });
});

test('staff read all of it', () => {
  expect(reads('venue', { attendance: 'online' }, editor)).toBe(true);
  expect(readWhereShown('onlineUrl')({ req: editor } as Arguments)).toBe(true);
});

test('one can take part until the event is over', () => {
  const today = { ...event, startsAt: at(0), endsAt: null, allDay: true };
  expect(canTakePart(today, Date.now())).toBe(true);
  expect(canTakePart(today, Date.now() + 2 * dayMs)).toBe(false);
  expect(canTakePart({ ...event, startsAt: undefined })).toBe(false);
  expect(canTakePart({ ...event, startsAt_tz: undefined })).toBe(false);
});

test('a field that is shown in some events says so to those who search', () => {
  const { access, custom } = shownInSome('venue');
  expect(custom).toEqual({ readableInSome: true });
  expect(access.read({ req: anonymous } as Arguments)).toBe(false);
  expect(access.read({ req: editor } as Arguments)).toBe(true);
});
