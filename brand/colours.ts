/**
 * The colours that stand outside style sheets: the browser's own bar, the manifest, the social card. The same as in
 * `tokens.css`; a test sees to it.
 */
export const colours = {
  /** Text and lines (`--ink`; `--text` by night). */
  ink: '#0c2326',
  inkAtNight: '#e9f1f0',
  /** The page (`--paper`). */
  paper: '#ffffff',
  /** The band at the head of every page (`--surface-band`), by day and by night. */
  band: '#ffb48f',
  bandAtNight: '#163438',
} as const;
