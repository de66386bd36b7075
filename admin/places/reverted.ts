/** Both coordinates of the form, which a client of the API may have left half empty. */
export type Pair = { latitude: number | null; longitude: number | null };

/** What was pasted, and what the form had before. */
export type Pasted = { before: Pair; pasted: Pair };

/**
 * Whether one coordinate is that of before again while the other is the pasted one. The answer to a save overwrites every
 * field but the one touched last with its value when the save was sent (payloadcms/payload issue 17676): the two would be
 * a third place.
 */
export function isHalfReverted({ before, pasted }: Pasted, now: Pair): boolean {
  const isPasted = (axis: keyof Pair) => now[axis] === pasted[axis];
  const isReverted = (axis: keyof Pair) => !isPasted(axis) && now[axis] === before[axis];
  return (isPasted('latitude') && isReverted('longitude')) || (isReverted('latitude') && isPasted('longitude'));
}
