import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';

/**
 * Counts a person's clicks in every page of a context: each press of a mouse button once; a native select twice (opened
 * and selected), a file dialog once. Typing is not counted.
 */
export class Clicks {
  private count = 0;

  private constructor() {}

  static async of(context: BrowserContext): Promise<Clicks> {
    const clicks = new Clicks();
    await context.exposeBinding('__pressed', (_, times: number) => {
      clicks.count += times;
    });
    await context.addInitScript(() => {
      const pressed = (times: number) => (window as never as { __pressed(times: number): void }).__pressed(times);
      // The press and not the click: the click of a label causes another one on its checkbox. On the document: Playwright
      // stops a press at the window, and makes it again, when something has moved under the pointer.
      document.addEventListener('pointerdown', (event) => event.isTrusted && pressed(1), true);
      addEventListener(
        'change',
        ({ target }) => {
          if (target instanceof HTMLSelectElement) pressed(2);
          else if (target instanceof HTMLInputElement && target.type === 'file') pressed(1);
        },
        true,
      );
    });
    return clicks;
  }

  /** Returns the number of presses of `work`. */
  async during(work: () => Promise<void>): Promise<number> {
    const before = this.count;
    await work();
    return this.count - before;
  }
}

/** Reads the tasks and their clicks from the guide: the first and the second column of its table. */
export function clicksInGuide(): Record<string, number> {
  const guide = readFileSync(path.join('docs', 'guide', '10-clics.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| ([^|]+?) +\| (\d+)/gm)];
  return Object.fromEntries(rows.map(([, task, clicks]) => [task, Number(clicks)]));
}
