/**
 * `npm run test:node`: the README's start command on several versions of Node; `npm run test:node -- 22 24` names them.
 * The last line counts the steps of all versions as tests.
 */
import { testedNodes } from '../node-support';
import { endAtSignals } from '../signals';
import { exitWith, sum } from './counts';
import { testNodeVersion } from './node-version';

endAtSignals(() => undefined);
const named = process.argv.slice(2).map(Number);
if (named.some(Number.isNaN)) throw new Error('Name versions of Node by their number: npm run test:node -- 22 24');
const counts = [];
for (const major of named.length > 0 ? named : testedNodes) counts.push(await testNodeVersion(major));
exitWith(sum(counts));
