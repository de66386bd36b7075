/**
 * Colours outside of style sheets: the browser's own bar, the manifest, the social card. The same as in `tokens.css`,
 * which a test checks.
 */
export const colours = {
  /** Text and lines (`--ink`; `--text` in dark mode). */
  ink: '#0c2326',
  inkAtNight: '#e9f1f0',
  /** The page (`--paper`). */
  paper: '#ffffff',
  /** The band at the top of every page (`--surface-band`), in light and dark mode. */
  band: '#ffb48f',
  bandAtNight: '#163438',
} as const;
