import { expect, type Locator, type Page, type Request } from '@playwright/test';
import { barriersOn } from '../barriers';
import type { CheckText } from './check-text';
import { readPage, recordAnnouncements } from './read-page';

/** Reads every text of the panel while a test goes through it. */
export class PanelReader {
  /** What is wrong, once for each text, with the first place where it was read. */
  readonly problems: string[] = [];
  /** What axe finds, once for each rule and element. */
  readonly barriers: string[] = [];
  /** How often each kind of control was opened: a crawl that opens none reads nothing. */
  readonly opened = new Map<string, number>();
  private readonly found = new Set<string>();
  private readonly read = new Set<string>();
  private readonly pending = new Set<string>();

  private constructor(
    readonly page: Page,
    private readonly check: CheckText,
    private readonly withAxe: boolean,
  ) {}

  /**
   * @param page one that has not opened the panel yet
   * @param withAxe whether axe looks at each view, too, and at what is opened, once for each kind
   */
  static async start(page: Page, check: CheckText, { withAxe = false } = {}): Promise<PanelReader> {
    const reader = new PanelReader(page, check, withAxe);
    await recordAnnouncements(page);
    const ended = (request: Request) => reader.pending.delete(nameOf(request));
    page.on('request', (request) => reader.pending.add(nameOf(request)));
    page.on('requestfinished', ended);
    // Of some answers the panel reads the headers alone, and they never end; what is drawn is streamed.
    page.on('response', (response) => {
      if (!/x-component|html/.test(response.headers()['content-type'] ?? '')) ended(response.request());
    });
    page.on('requestfailed', ended);
    return reader;
  }

  /** Number of different texts that were read. */
  get count(): number {
    return this.read.size;
  }

  /** Waits until React has taken the page over, and nothing is loading. */
  async settle(): Promise<void> {
    const state = async () => [...(await this.page.evaluate(whatIsLoading)), ...this.pending].slice(0, 5);
    await expect.poll(state, { intervals: [20, 30, 50, 100], timeout: 60_000 }).toEqual([]);
  }

  /** Reads what is on the page. */
  async readAll(place: string): Promise<void> {
    await this.settle();
    for (const { text, where } of await readPage(this.page)) {
      if (this.read.has(text)) continue;
      this.read.add(text);
      const problem = this.check(text);
      if (problem) this.problems.push(`${place}: “${text}” (${problem}) in ${where}`);
    }
  }

  /** Runs axe on the page; ids and numbers differ from page to page, what it finds does not. */
  private async findBarriers(place: string): Promise<void> {
    if (!this.withAxe) return;
    for (const { id, at } of await barriersOn(this.page)) {
      for (const html of at) {
        const name = `${id} ${html.replace(/\b(id|for|aria-\w+by)="[^"]*"|[0-9a-f]{8,}|\d+/g, '').slice(0, 100)}`;
        if (!this.found.has(name)) this.barriers.push(`${place}: ${id} at ${html}`);
        this.found.add(name);
      }
    }
  }

  /** Counts what was opened, and reads it; of a tab, everything is new. */
  private async noteOpened(kind: string): Promise<void> {
    const count = (this.opened.get(kind) ?? 0) + 1;
    this.opened.set(kind, count);
    const place = `${new URL(this.page.url()).pathname}, ${kind}`;
    await this.readAll(place);
    if (count === 1 || kind === 'tab of a form') await this.findBarriers(place);
  }

  /** Reads what was opened, once it is there. */
  async readOpened(kind: string, opened: Locator): Promise<void> {
    await expect(opened.first(), kind).toBeVisible();
    await this.noteOpened(kind);
  }

  /** Opens a page and reads it. */
  async visit(path: string): Promise<void> {
    // What was under way for the page before never ends.
    await this.page.goto('about:blank');
    this.pending.clear();
    await this.page.goto(path, { waitUntil: 'commit' });
    await this.readAll(path);
    await this.findBarriers(path);
  }

  /**
   * Clicks each of the first of some controls that can be seen, reads what it opens, and closes it.
   *
   * @param close `Escape`, by default; null leaves it open
   */
  async openEach(
    kind: string,
    controls: Locator,
    { most = 1, close = 'Escape' as 'Escape' | 'click' | null } = {},
  ): Promise<void> {
    let left = most;
    for (const control of await controls.all()) {
      if (left === 0) break;
      if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
      left -= 1;
      await control.click();
      await this.noteOpened(kind);
      if (close === 'Escape') await this.page.keyboard.press('Escape');
      if (close === 'click') await control.click();
    }
  }
}

const nameOf = (request: Request): string => `${request.method()} ${request.url()}`;

/** Runs in the browser. */
function whatIsLoading(): string[] {
  const loading = [...document.querySelectorAll('.shimmer-effect, .loading-overlay, .form--loading')];
  const opening = document
    .getAnimations()
    .flatMap(({ effect }) => (effect instanceof KeyframeEffect && effect.target ? effect.target : []))
    .filter((element) => element.matches('[class*="rah-"]'));
  return [
    ...(document.readyState === 'complete' ? [] : [document.readyState]),
    ...(window.panelReady ? [] : ['React']),
    ...(document.title ? [] : ['title']),
    ...[...loading, ...opening].filter((element) => element.checkVisibility()).map((element) => element.className),
  ];
}
