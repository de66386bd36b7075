import { escapePattern } from '@/lib/escape-pattern';

/** A piece of a text: sent as it is, or replaced by `kept` whatever the service makes of it. */
export type Piece = { text: string; kept?: string; kind?: 'term' | 'form' | 'address' };

/** A term of the glossary in both languages. */
export type Term = { source: string; target: string };

/** Endings after a point, a slash or a bracket that make a word inclusive, in French and Spanish. */
const ending =
  '(?:ne|le|te|fe|ve|se|sse|euse|rice|trice|ère|ière|teuse|ienne|enne|elle|ale|aux|e|x|a|o|as|os|es)(?:s|x)?';

/**
 * Inclusive forms: `habitant·es`, `Grenoblois·e·s`, `élu.e.s`, `habitant(e)s`, `niños/as`, `todxs`, `amig@s`. A machine takes
 * them apart, or chooses a gender.
 */
const forms = [
  '\\p{L}+(?:[·•‧⋅∙]\\p{L}+)+',
  `\\p{L}{2,}(?:\\.${ending})(?:\\.(?:s|x))?(?![\\p{L}\\p{N}@/])`,
  `\\p{L}{2,}\\(-?${ending}\\)\\p{L}{0,2}(?!\\p{L})`,
  `\\p{L}{3,}/-?${ending}(?!\\p{L})`,
  '\\p{L}{2,}@s?(?![\\p{L}\\p{N}.])',
  '\\p{L}{3,}xs(?!\\p{L})',
];

/** An e-mail address begins at the first of its characters: tried from each, a long row of them takes quadratic time. */
const addresses = ['https?://[^\\s<>"»]+', '(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+', 'www\\.[^\\s<>"»]+'];

/** A term as people type it: with either apostrophe and any space. */
const patternOf = (term: string): string =>
  escapePattern(term.trim()).replace(/['’]/g, "['’]").replace(/\s+/gu, '\\s+');

const simplify = (text: string): string => text.replace(/’/g, "'").replace(/\s+/gu, ' ').trim().toLocaleLowerCase();

/** Returns a term with the first letter as the text has it: `Accueil` within a sentence is `welcome`, and `ONU` stays `UN`. */
export function withCaseOf(text: string, { source, target }: Term): string {
  const isSmall = (word: string) => word.charAt(0) !== word.charAt(0).toLocaleUpperCase();
  const first = target.charAt(0);
  if (!isSmall(text)) return isSmall(source) ? first.toLocaleUpperCase() + target.slice(1) : target;
  const isAcronym = /^\p{Lu}{2}/u.test(target);
  return isSmall(source) || isAcronym ? target : first.toLocaleLowerCase() + target.slice(1);
}

/** A sentence that follows a point without a space is no ending: `ici.Les`. */
const isSentenceEnd = (text: string): boolean => /\p{Ll}\.\p{Lu}/u.test(text);

/**
 * Returns a function that takes a text apart: addresses, inclusive forms and terms of the glossary are kept, the rest is
 * translated.
 */
export function splitterFor(terms: readonly Term[]): (text: string) => Piece[] {
  const known = new Map(terms.map((term) => [simplify(term.source), term]));
  // The longest first: “accueil inconditionnel” before “accueil”.
  const words = [...known.values()].map(({ source }) => source).sort((one, other) => other.length - one.length);
  const ofTerms =
    words.length > 0 ? `(?<![\\p{L}\\p{N}])(?:${words.map(patternOf).join('|')})(?![\\p{L}\\p{N}·])` : '(?!)';
  const pattern = new RegExp(
    `(?<address>${addresses.join('|')})|(?<form>(?<!\\p{L})(?:${forms.join('|')}))|(?<term>${ofTerms})`,
    'giu',
  );
  return (text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      if (match.groups?.form && isSentenceEnd(found)) continue;
      if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
      end = match.index + found.length;
      const term = match.groups?.term ? known.get(simplify(found)) : undefined;
      if (term) pieces.push({ text: found, kept: withCaseOf(found, term), kind: 'term' });
      else pieces.push({ text: found, kept: found, kind: match.groups?.address ? 'address' : 'form' });
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}
