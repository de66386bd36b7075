import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Part of the program, for every installation: minimal content, and the content of the tests. */
const comeWithProgram = ['blank', 'example'];

/**
 * Returns the names of the starter contents: each is a folder beside this file with an `index.ts` (see
 * content/index.ts).
 */
export function starterNames(root: string = process.cwd()): string[] {
  const folder = path.join(root, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'index.ts')))
    .sort();
}

/** Returns the starter contents of the owner: those that are not part of the program. */
export const ownStarterNames = (root?: string): string[] =>
  starterNames(root).filter((name) => !comeWithProgram.includes(name));

/**
 * Returns the name of the starter content for an empty database.
 *
 * @param chosen value of STARTER_CONTENT; without it the owner's own content, or `blank` where there is none
 * @throws Error in one line for an unknown name, or when the owner has several
 */
export function starterToLoad(chosen: string | undefined, root?: string): string {
  const names = starterNames(root);
  if (chosen !== undefined) {
    if (!names.includes(chosen)) throw new Error(`Setting STARTER_CONTENT is none of: ${names.join(', ')}`);
    return chosen;
  }
  const own = ownStarterNames(root);
  if (own.length > 1) throw new Error(`Setting STARTER_CONTENT is missing: one of ${own.join(', ')}`);
  return own[0] ?? 'blank';
}
