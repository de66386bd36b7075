import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Come with the program, for every installation: the least there is to start from, and the content of the tests. */
const comeWithProgram = ['blank', 'example'];

/** The starter contents there are, by name: each is a folder beside this file with an `index.ts` (see content/index.ts). */
export function starterNames(root: string = process.cwd()): string[] {
  const folder = path.join(root, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'index.ts')))
    .sort();
}

/** The starter contents of the owner: those that do not come with the program. */
export const ownStarterNames = (root?: string): string[] =>
  starterNames(root).filter((name) => !comeWithProgram.includes(name));

/**
 * The starter content that an empty database is filled with.
 *
 * @param chosen what STARTER_CONTENT says; without it the owner's own content, or `blank` where there is none
 * @throws Error in one line when there is none of this name, or when several could be meant
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
