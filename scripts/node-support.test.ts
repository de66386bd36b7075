import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recommendedNode, testedNodes, unsupportedNodeWarning } from './node-support';

const at = (day: string) => new Date(`${day}T12:00:00Z`);

test('a version is supported on its last day and reported from the next day on', () => {
  expect(unsupportedNodeWarning('v20.20.2', at('2026-04-30'))).toBeUndefined();
  expect(unsupportedNodeWarning('v20.20.2', at('2026-05-01'))).toBe(
    'Node 20 has had no security fixes since 2026-04-30; use Node 24 or another supported version.',
  );
  expect(unsupportedNodeWarning('24.21.0', at('2026-11-29'))).toBeUndefined();
  expect(unsupportedNodeWarning('24.21.0', at('2028-05-01'))).toMatch(/^Node 24 /);
});

test('a version that is newer than the table is not reported', () => {
  expect(unsupportedNodeWarning('v200.1.0', at('2026-11-29'))).toBeUndefined();
});

test('README, .nvmrc, package.json and the CI workflow name the versions that are tested', () => {
  const read = (file: string) => readFileSync(file, 'utf8');
  expect(read('.nvmrc').trim()).toBe(String(recommendedNode));
  expect(testedNodes).toContain(recommendedNode);
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const minimum = /^>=((\d+)\.\d+)\.0$/.exec(engines.node);
  expect(Number(minimum?.[2])).toBe(Math.min(...testedNodes));
  expect(read('README.md')).toContain(`Node](https://nodejs.org) ${recommendedNode}`);
  expect(read('README.md')).toContain(`${minimum?.[1]} or later`);
  const workflow = read('.github/workflows/ci.yml');
  expect(workflow).toMatch(/node-version-file: ['"]\.nvmrc['"]/);
  expect(workflow).toContain(`node: [${testedNodes.filter((node) => node !== recommendedNode).join(', ')}]`);
});

test('.ci/run tests the recommended version', () => {
  expect(readFileSync('.ci/run', 'utf8')).toContain(`npm test -- --node=${recommendedNode}`);
});

test('types of Node are those of the oldest version, so that newer functions are type errors', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  expect(dependencies['@types/node']).toMatch(new RegExp(`^\\^${Math.min(...testedNodes)}\\.`));
});

test('no locked dependency needs a newer Node than package.json says', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { engines?: { node?: string } }>;
  };
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const minimum = parse(engines.node.replace('>=', ''));
  const tooNew = Object.entries(lock.packages).filter(
    ([name, { engines: its }]) =>
      name !== '' && its?.node && !its.node.split('||').some((range) => allows(range, minimum)),
  );
  expect(tooNew.map(([name, { engines: its }]) => `${name} ${its?.node}`)).toEqual([]);
});

/** Major, minor, patch; `20` and `20.x` are 20.0.0. */
const parse = (version: string) =>
  [0, 1, 2].map((index) =>
    Number(
      version
        .replace(/^[^\d]*/, '')
        .split('.')
        [index]?.replace(/\D.*/, '') || 0,
    ),
  );

const compare = (a: number[], b: number[]) => a.map((part, index) => part - (b[index] ?? 0)).find((part) => part) ?? 0;

/** Whether one part of a range (`>=18`, `^20.19.0`, `20.x`, `>= 14 < 25`, `*`) allows a version; enough for `engines`. */
function allows(range: string, version: number[]): boolean {
  const parts = range
    .trim()
    .replace(/([<>=^~])\s+/g, '$1')
    .split(/\s+/);
  return parts.every((part) => {
    if (part === '' || part === '*') return true;
    const limit = parse(part);
    if (part.startsWith('>=')) return compare(version, limit) >= 0;
    if (part.startsWith('>')) return compare(version, limit) > 0;
    if (part.startsWith('<=')) return compare(version, limit) <= 0;
    if (part.startsWith('<')) return compare(version, limit) < 0;
    if (part.startsWith('~'))
      return compare(version.slice(0, 2), limit.slice(0, 2)) === 0 && compare(version, limit) >= 0;
    return version[0] === limit[0] && compare(version, limit) >= 0;
  });
}
