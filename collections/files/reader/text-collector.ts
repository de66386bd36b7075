/** Collects text in the order of a file; what lies in hidden parts is left out. */
export class TextCollector {
  readonly #pieces: string[] = [];
  /** How many elements are open whose content nobody sees. */
  #hiddenDepth = 0;
  /** Whether text was left out that a word processor can show again. */
  hasHiddenText = false;

  get isHidden(): boolean {
    return this.#hiddenDepth > 0;
  }

  add(text: string): void {
    if (!this.isHidden) this.#pieces.push(text);
  }

  /** Ends a word: at the end of a paragraph, a cell or a line, not at that of a run of letters. */
  endWord(): void {
    this.add(' ');
  }

  /** Until `show` is called as often, nothing is collected. */
  hide(): void {
    this.#hiddenDepth += 1;
  }

  show(): void {
    this.#hiddenDepth = Math.max(0, this.#hiddenDepth - 1);
  }

  /** A place to which `cutBack` returns. */
  get position(): number {
    return this.#pieces.length;
  }

  /** Takes back what was added since. */
  cutBack(position: number): void {
    this.#pieces.length = Math.min(position, this.#pieces.length);
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
