/**
 * A process of its own that reads one uploaded file and ends: takes it on its standard input, answers on its standard
 * output with lines of facts, the cheap ones first. What a hostile file breaks, hangs or fills up is this process and
 * nothing else; collections/files/read.ts starts it and ends it when it takes too long.
 */
import type { FactsLine } from '../facts';
import { boundMemory } from './memory';
import { readOffice } from './office';
import { readPdf } from './pdf';

async function input(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

let hasFacts = false;

/** Each line has left before the next thing is tried: the file may yet end this process. */
const printFacts = (facts: FactsLine) => {
  hasFacts = true;
  return new Promise<void>((resolve) => process.stdout.write(`${JSON.stringify(facts)}\n`, () => resolve()));
};

const [extension = ''] = process.argv.slice(2);
boundMemory();
const file = await input();
try {
  if (extension === 'pdf') await readPdf(file, printFacts);
  else await readOffice(file, extension, printFacts);
} catch {
  // Facts that were read before the error stay; if there are none, the check before publishing reports the file.
  if (!hasFacts) await printFacts({ findings: ['unreadable'] });
}
