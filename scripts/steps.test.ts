import { expect, test } from 'vitest';
import { step } from './steps';

/** What a step prints, with a line of the log that comes between. */
async function printed(isTTY: boolean, result: unknown): Promise<string> {
  let text = '';
  const output = {
    isTTY,
    write: (part: string) => {
      text += part;
      return true;
    },
  };
  const work = async () => {
    output.write('{"msg":"Migrating"}\n');
    return result;
  };
  expect(await step('Open the database', work, output)).toBe(result);
  return text;
}

test('without a terminal each line is whole, also when the log writes meanwhile', async () => {
  expect(await printed(false, '3 documents')).toMatch(
    /^ {2}Open the database …\n\{"msg":"Migrating"\}\n {2}Open the database: 3 documents, \d+\.\d s\n$/,
  );
  expect(await printed(false, undefined)).toMatch(/\n {2}Open the database: \d+\.\d s\n$/);
});

test('on a terminal the time stands behind the name', async () => {
  expect(await printed(true, '3 documents')).toMatch(/^ {2}Open the database … .*3 documents, \d+\.\d s\n$/s);
});
