/** The ids of a field's value: one or several; in forms that a server action filled, documents may stand for their ids. */
export function idsOf(value: unknown): string[] {
  return [value].flat().flatMap((each) => {
    if (typeof each === 'string') return each ? [each] : [];
    const { id, value: related } = (each ?? {}) as { id?: unknown; value?: unknown };
    return related === undefined ? (typeof id === 'string' ? [id] : []) : idsOf(related);
  });
}
