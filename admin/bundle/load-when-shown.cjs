/**
 * Loader of Turbopack (next.config.ts) for a module that has nothing but client components: replaces it by components that load it
 * when they are shown. Until then they show nothing.
 */
/** Query of the module itself, which the rule leaves alone. */
const itself = 'itself';

module.exports = function loadWhenShown(source) {
  return shellOf(source, `./${this.resourcePath.split('/').at(-1)}?${itself}`);
};

/** Returns a module with the exports of this one, each a component that imports it from the path. Throws where there are others. */
function shellOf(source, importPath) {
  const exported = [...source.matchAll(/^export (.*)$/gm)].map(([, declaration]) => declaration);
  const names = exported.map((declaration) => /^(?:const|function) ([A-Z]\w*[a-z]\w*)\b/.exec(declaration)?.[1]);
  if (names.length === 0 || names.includes(undefined))
    throw new Error(`Not only components can be imported from ${importPath}: ${exported.join(' | ')}`);
  const shells = names.map(
    (name) =>
      `export const ${name} = dynamic(() => import('${importPath}').then((module) => module.${name}), { loading: () => null });`,
  );
  return [`'use client';`, `import dynamic from 'next/dynamic';`, ...shells].join('\n');
}

module.exports.shellOf = shellOf;
