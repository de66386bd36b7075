/** A place in the record of changes: everything up to this position is known to the client. */
export type Place = { feed: string; position: number };

/** Longer than any token. */
const maxTokenLength = 200;

/** Writes a place as the token that clients send back; what is in it is no business of theirs. */
export const tokenOf = ({ feed, position }: Place): string =>
  Buffer.from(`${feed}.${position}`, 'utf8').toString('base64url');

/** Reads a token; null for anything that this site can't have written. */
export function placeOf(token: string): Place | null {
  if (token.length > maxTokenLength || !/^[\w-]+$/.test(token)) return null;
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const [, feed, position] = /^([\da-f]{16})\.(0|[1-9]\d{0,14})$/.exec(text) ?? [];
  if (feed === undefined || tokenOf({ feed, position: Number(position) }) !== token) return null;
  return { feed, position: Number(position) };
}
