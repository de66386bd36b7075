import { step } from '../steps';
import type { Outcome } from './command';
import { type Counts, describeFailure, none } from './counts';

/** A check that is not a test: it adds nothing to the counts unless it fails, and then prints its output. */
export async function check(name: string, work: () => Promise<Outcome>): Promise<Counts> {
  let outcome: Outcome = { ok: false, output: '' };
  await step(name, async () => {
    outcome = await work();
    return outcome.ok ? 'good' : 'FAILED';
  });
  if (outcome.ok) return none;
  process.stdout.write(`${outcome.output}\n`);
  return { ...none, failed: 1, failures: [describeFailure(name.trim(), outcome.output)] };
}
