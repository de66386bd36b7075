import snowball from 'snowball-stemmers';
import { formMap, wordSet } from './words';

const stemmer = snowball.newStemmer('spanish');

/** Nouns that end in s in the singular too. */
const invariable = wordSet(`
  analisis autobus bus campus cactus chasis corpus crisis diagnosis dosis enfasis estatus genesis gratis hipotesis iris
  metropolis oasis pais paralisis parentesis paris sintesis tenis tesis tunez virus consensus lunes martes miercoles
  jueves viernes luis seis dios mes
`);

/** Words in -és and -án, whose accent is gone when they are folded: the stemmer takes them for plurals and verbs. */
const inEsOrAn = wordSet(`
  aragones barcelones birmanes burgues camerunes congoles cordobes danes escoces estres finlandes frances gabones ghanes
  holandes ingles interes irlandes islandes japones leones libanes luxemburgues maltes marques marselles milanes nepales
  noruegues portugues ruandes senegales sudanes tailandes taiwanes togoles vietnames
  aleman capitan catalan guardian musulman refran sacristan volcan
`);

/** Forms that no rule brings together, and words that the stemmer takes for others. */
const irregular = formMap(`
  alcaldesa alcaldesas: alcalde
  actriz actrices: actor
  emperatriz emperatrices: emperador
  princesa princesas: principe
  jueza juezas: juez
  diosa diosas dioses: dios
  meses: mes
  paises: pais
  tia tias tios: tio
`);
const ownStems = formMap(`
  mesa mesas: mesa
  partido partidos: partid
  nueve: nueve
  vida vidas: vida
  personal personales: personal
  hambre hambres: hambre
  pez peces: pez
`);

/** The masculine singular of a word in -és or -án; null for other words. */
function ofGentilic(word: string): string | null {
  const base = word.replace(/(?<=s|n)(?:es|as?)$/, '');
  if (inEsOrAn.has(word)) return word;
  return inEsOrAn.has(base) ? base : null;
}

/**
 * Returns the stem of a Spanish word that was folded. Snowball's stemmer knows some endings by their accents only, and
 * short words not at all.
 */
export function stemSpanish(folded: string): string {
  const known = ownStems.get(folded);
  if (known) return known;
  const word = irregular.get(folded) ?? folded;
  const gentilic = ofGentilic(word);
  if (gentilic) return gentilic;
  if (invariable.has(word)) return word;
  const stemmed = stemmer.stem(
    word
      .replace(/(?<=..[dnrjyz]|.[aeiou]l)es$/, '')
      .replace(/(?<=..[aeiou])s$/, '')
      .replace(/([cs])ion$/, '$1ión'),
  );
  // `voz` and `voces`, `alto` and `alta`
  return stemmed.replace(/(?<=.[aeiou])z$/, 'c').replace(/(?<=^[aeiou][^aeiou]{2})[aoe]$/, '');
}
