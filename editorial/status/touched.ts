/**
 * Returns when a document was last touched: saved, or confirmed to be still right.
 *
 * @param savedAt ISO 8601, as the other
 */
export function touchedAt(savedAt: string, confirmedAt: string | null | undefined): string {
  const moments = [savedAt, confirmedAt ?? savedAt].map((at) => new Date(at).getTime());
  return new Date(Math.max(...moments)).toISOString();
}
