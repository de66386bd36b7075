import type { StarterContent } from './types';

/**
 * Loads a starter content by its name: the default export of the `index.ts` in the folder of that name.
 *
 * No file imports these folders by name, so that one can be added or deleted without a change of code; esbuild bundles
 * the existing ones.
 */
export async function loadStarter(name: string): Promise<StarterContent> {
  const { default: content } = (await import(`./${name}/index.ts`)) as { default: StarterContent };
  return content;
}
