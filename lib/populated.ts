/** The value of a relation: a bare id for a document that is not public. */
type Relation<T> = string | T | null | undefined;

/** The related document; null when it is not public. */
export function populated<T extends { id: string }>(relation: Relation<T>): T | null {
  return relation && typeof relation === 'object' ? relation : null;
}

/** The related documents that are public, in their order. */
export function allPopulated<T extends { id: string }>(relations: readonly Relation<T>[] | null | undefined): T[] {
  return (relations ?? []).flatMap((relation) => populated(relation) ?? []);
}

/** The ids of related documents, public or not. */
export function idsOf(relations: readonly Relation<{ id: string }>[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) =>
    relation ? [typeof relation === 'object' ? relation.id : relation] : [],
  );
}

/** The id that a relation names, whether it was read as a document or as a bare id; null where it names none. */
export function idOf(relation: unknown): string | null {
  if (!relation) return null;
  return String(typeof relation === 'object' && 'id' in relation ? relation.id : relation);
}
