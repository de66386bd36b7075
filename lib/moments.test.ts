import { describe, expect, it } from 'vitest';
import { getT } from '@/messages/panel';
import { momentInWords, nameOfClock } from './moments';

const now = new Date('2026-11-23T11:00:00Z');

describe('momentInWords', () => {
  it('says today and yesterday by their hour', () => {
    expect(momentInWords('2026-11-23T09:42:00Z', 'fr', now)).toBe('aujourd’hui à 10\u00a0h\u00a042');
    expect(momentInWords('2026-11-22T16:40:00Z', 'fr', now)).toBe('hier à 17\u00a0h\u00a040');
    expect(momentInWords('2026-11-22T16:40:00Z', 'en', now)).toBe('yesterday at 17:40');
    expect(momentInWords('2026-11-24T08:00:00Z', 'es', now)).toBe('mañana a las 9:00');
  });

  it('says other days by their name, and the year where it is another', () => {
    expect(momentInWords('2026-11-30T08:00:00Z', 'fr', now)).toBe('lundi 30 novembre à 9\u00a0h');
    expect(momentInWords('2027-03-01T08:00:00Z', 'fr', now)).toBe('lundi 1er mars 2027 à 9\u00a0h');
    expect(momentInWords('2026-11-30T08:05:00Z', 'en', now)).toBe('Monday 30 November at 9:05');
    expect(momentInWords('2026-11-30T08:05:00Z', 'es', now)).toBe('el lunes 30 de noviembre a las 9:05');
  });

  it('names days in the time zone of the organisation', () => {
    // 23:30 in Paris is still the 23rd, though 22:30 UTC; half past midnight is the 24th.
    expect(momentInWords('2026-11-23T23:30:00Z', 'fr', now)).toBe('demain à 0\u00a0h\u00a030');
  });
});

describe('nameOfClock', () => {
  it('names the city of the default zone, and any other zone as it is called', () => {
    const at = '2026-11-30T08:00:00Z';
    expect(nameOfClock(at, getT('fr'), 'Europe/Paris')).toBe('heure de Paris');
    expect(nameOfClock(at, getT('es'), 'Europe/Paris')).toBe('hora de París');
    expect(nameOfClock(at, getT('en'), 'Africa/Tunis')).toMatch(/^Central European .*\(UTC\+1\)$/);
    expect(nameOfClock(at, getT('fr'), 'America/Toronto')).toMatch(/\(UTC[−-]5\)$/);
  });
});
