/**
 * Endings that inclusive spelling puts behind a word: `élu·e·s`, `acteur·rice`, `locaux·ales`, `refugiado/a`. Only these
 * are taken for one, so that `www.exemple.org` or `vice-maire` stay several words.
 */
const endings =
  'e|s|x|es|ne|nes|n|te|tes|le|les|se|ses|sse|sses|ve|ves|fe|fes|che|ches|que|ques|ice|ices|rice|rices|trice|trices|' +
  'ateur|ateurs|atrice|atrices|eur|eurs|teur|teurs|eure|eures|euse|euses|eux|er|ers|ier|iers|[eè]re|[eè]res|i[eè]re|i[eè]res|' +
  'if|ifs|ive|ives|al|aux|ale|ales|el|els|elle|elles|en|ens|enne|ennes|ien|iens|ienne|iennes|on|ons|onne|onnes|' +
  'esse|esses|resse|resses|ée|ées|ie|ies|ue|ues|ante|antes|ente|entes|aine|aines|ine|ines';
/** Endings of Spanish, and others that a hyphen or a point may part from a word without such meaning. */
const moreEndings = 'a|as|o|os|ra|ras';

const dots = '·•‧⋅∙․◦・･\\u0387\\u2024';
const hyphens = '\\-\\u2010\\u2011';
const wordEnd = '(?![\\p{L}\\p{N}\\p{M}])';

/**
 * Pattern of what inclusive spelling puts behind a word of two letters or more: dots, points, hyphens, slashes or
 * brackets, each with an ending. Not where a word goes on behind them (`Aix-les-Bains`). In Spanish `@` is a and o.
 */
export const inclusiveEnding =
  '(?<=[\\p{L}\\p{M}]{2})(?:(?:' +
  [
    `[${dots}/](?:${endings}|${moreEndings})${wordEnd}`,
    `[.${hyphens}](?:${endings})${wordEnd}`,
    `\\([${dots}.${hyphens}]?(?:${endings}|${moreEndings})(?:[${dots}.${hyphens}]s)?\\)(?:[sx]${wordEnd})?`,
  ].join('|') +
  `)+(?![.${hyphens}/@][\\p{L}\\p{N}])|@s?${wordEnd}(?![.${hyphens}]))`;

const parts = /[^\p{L}\p{N}\p{M}\p{Cf}]+/u;

/** Endings of the masculine that stand between the stem and those of the feminine: `lect·eur·rice·s`. */
const masculine = /^(?:ateurs?|t?eurs?|eux|i?ers?|ifs?|aux|al|els?|i?ens?|ons?)$/;

/**
 * Returns the masculine of a word in inclusive spelling, and the word as one reads all of it: `élu·e·s` is `élu` and
 * `élues`. Null for other words.
 */
export function inclusiveForms(word: string): { base: string; joined: string } | null {
  if (word.includes('@')) return { base: word.replace('@', 'o'), joined: word.replace('@', 'a') };
  const [base = '', ...tails] = word.split(parts).filter(Boolean);
  if (tails.length === 0) return null;
  const [first = ''] = tails;
  const isMasculine = tails.length > 1 && masculine.test(first.toLowerCase());
  return { base: isMasculine ? base + first : base, joined: [base, ...tails].join('') };
}
