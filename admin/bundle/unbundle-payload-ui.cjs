/**
 * Loader of Turbopack (next.config.ts) for the client entry point of `@payloadcms/ui`: replaces the bundle that Payload publishes by
 * the modules it was bundled from, which are in the same package.
 *
 * The bundle is one module for the build. Its parts that are imported when they are shown (date picker, code editor) share files
 * with the rest, so that every page of the panel loaded them.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** The declarations name what is exported, and from where, in the syntax of a module. */
module.exports = function unbundlePayloadUi() {
  const file = path.join(this.context, 'index.d.ts');
  this.addDependency(file);
  return moduleOf(readFileSync(file, 'utf8'));
};

/** Returns the module that exports the values of these declarations. */
function moduleOf(declarations) {
  const code = declarations
    .replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gm, '')
    .replace(/^export type \{[^}]*\} from [^;]+;$/gm, '')
    .replace(/\btype \w+(?: as \w+)?,?/g, '');
  return `'use client';\n${code}`;
}

module.exports.moduleOf = moduleOf;
