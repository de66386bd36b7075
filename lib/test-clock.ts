import { vi } from 'vitest';

/** Stops the clock of a test on a day that is far from every stored date; timers run on. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-03-03T09:00:00Z') });
}

/** Moves a stopped clock. */
export function passTime(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}
