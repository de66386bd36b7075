/**
 * Returns the shortest sequence in which every item is directly followed by every item (itself included) somewhere: n²
 * + 1 long (a de Bruijn sequence of order 2, made of Lyndon words).
 */
export function everyPair<T>(items: readonly T[]): T[] {
  const circle = items.flatMap((first, index) => [
    first,
    ...items.slice(index + 1).flatMap((second) => [first, second]),
  ]);
  return [...circle, ...circle.slice(0, 1)];
}
