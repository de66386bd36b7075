/** Link texts without meaning, in all languages: people mix them. */
const vague = new Set([
  ...['cliquez ici', 'cliquer ici', 'clique ici', 'ici', 'lire la suite', 'la suite'],
  ...['click here', 'here', 'read more'],
  ...['haga clic aquí', 'haz clic aquí', 'clic aquí', 'pulse aquí', 'aquí', 'leer más'],
]);

/** Returns whether a link text has no meaning, ignoring quotes, dots, arrows and capitals. */
export function isVagueLinkText(words: string): boolean {
  const bare = words
    .toLowerCase()
    .replace(/[^\p{Letter}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return vague.has(bare);
}
