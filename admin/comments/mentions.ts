import type { Colleague } from '@/editorial/comments/people';

/** A name that is being typed after `@`: where it begins, and its letters so far. */
export type TypedMention = { start: number; query: string };

/** How many names are offered at once. */
const maxOffered = 6;

/** Returns the mention that is being typed before the caret; null where there is none. */
export function typedMention(text: string, caret: number): TypedMention | null {
  // Names have spaces; an e-mail address is no mention.
  const found = /(?:^|[\s(«“"])@([\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]*){0,2})$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const query = found[1] ?? '';
  return { start: caret - query.length - 1, query };
}

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Returns the colleagues of whose name a word begins so, without regard to accents. */
export function colleaguesLike(query: string, colleagues: readonly Colleague[]): readonly Colleague[] {
  const start = folded(query);
  const isLike = ({ name }: Colleague) => {
    const whole = folded(name);
    return whole.startsWith(start) || whole.split(/[\s-]+/).some((word) => word.startsWith(start));
  };
  return colleagues.filter(isLike).slice(0, maxOffered);
}

/** Puts a name in the place of what was typed; returns the text and where the caret is then. */
export function insertMention(
  text: string,
  { start, query }: TypedMention,
  name: string,
): { text: string; caret: number } {
  const before = `${text.slice(0, start)}@${name} `;
  const rest = text.slice(start + 1 + query.length).replace(/^ /, '');
  return { text: before + rest, caret: before.length };
}

/** Returns the ids of those whose name is still in the text. */
export function mentionedIn(text: string, chosen: readonly { id: string; name: string }[]): string[] {
  return [...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))];
}

/** A part of a comment, with its place in it. */
type Part = { at: number; text: string; isMention: boolean };

/** Splits a comment at the names it mentions. */
export function splitAtMentions(text: string, names: readonly string[]): Part[] {
  // `@Ana Maria` before `@Ana`.
  const sought = names.map((name) => `@${name}`).sort((one, other) => other.length - one.length);
  const parts: Part[] = [];
  let from = 0;
  for (;;) {
    const next = sought
      .map((mention) => ({ mention, at: text.indexOf(mention, from) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)[0];
    const end = next?.at ?? text.length;
    if (end > from) parts.push({ at: from, text: text.slice(from, end), isMention: false });
    if (!next) return parts;
    parts.push({ at: end, text: next.mention, isMention: true });
    from = end + next.mention.length;
  }
}
