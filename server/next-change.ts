import { nextContentChange } from '@/lib/content-revision';

/**
 * The next moment at which public content changes by itself: an event is over, a notice ends. Asked of the database once
 * for each revision of the content, and again when that moment has passed.
 */
export class NextChange {
  #asked: { revision: number; at: Promise<number> } | null = null;

  /** Returns that moment in milliseconds; `now` itself where the database does not answer, so that nothing is kept. */
  async after(now: number, revision: number): Promise<number> {
    const asked = this.#asked;
    try {
      const at = asked?.revision === revision ? await asked.at : now;
      if (at > now) return at;
      // The promise is stored: pages that are rendered at the same time ask once.
      const next = nextContentChange(now);
      this.#asked = { revision, at: next };
      return await next;
    } catch {
      // The render fails as well, or the database has just come back.
      this.#asked = null;
      return now;
    }
  }
}
