import { inLanguage, type Words, words } from '@/lib/words';

const errors = {
  one: words('1 point à corriger', '1 point to fix', '1 punto por corregir'),
  several: words('{n} points à corriger', '{n} points to fix', '{n} puntos por corregir'),
};
const advice = {
  one: words('1 conseil', '1 piece of advice', '1 consejo'),
  several: words('{n} conseils', '{n} pieces of advice', '{n} consejos'),
};

const numbered = ({ one, several }: { one: Words; several: Words }, n: number, language: string): string =>
  inLanguage(n === 1 ? one : several, language).replace('{n}', String(n));

/** How many points there are, of each kind that there is: `3 points à corriger, 2 conseils`. */
export function countsInWords(counts: { errors: number; advice: number }, language: string): string {
  return [
    ...(counts.errors > 0 ? [numbered(errors, counts.errors, language)] : []),
    ...(counts.advice > 0 ? [numbered(advice, counts.advice, language)] : []),
  ].join(', ');
}

/** The two kinds of points counted. */
export function countPoints(points: readonly { severity: 'error' | 'advice' }[]): { errors: number; advice: number } {
  const found = points.filter(({ severity }) => severity === 'error').length;
  return { errors: found, advice: points.length - found };
}
