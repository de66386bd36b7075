/** Collects text in the order of a file, without hidden parts. */
export class TextCollector {
  readonly #pieces: string[] = [];
  /** How many hidden elements are open. */
  #hiddenDepth = 0;
  /** Whether hidden text was left out. */
  hasHiddenText = false;

  get isHidden(): boolean {
    return this.#hiddenDepth > 0;
  }

  add(text: string): void {
    if (!this.isHidden) this.#pieces.push(text);
  }

  /** Ends a word: at the end of a paragraph, cell or line, not of a text run. */
  endWord(): void {
    this.add(' ');
  }

  /** Stops collecting until `show` was called as often. */
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

  /** Removes what was added since. */
  cutBack(position: number): void {
    this.#pieces.length = Math.min(position, this.#pieces.length);
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
