import { expect, test } from 'vitest';
import type { ApiResult } from '../api/request';
import { askInTurn } from './ask-in-turn';

const refusal = (code: string, data?: unknown): ApiResult<string> => ({
  ok: false,
  error: { status: 400, code, message: code, messages: [code], fields: [], data },
});
const answer: ApiResult<string> = { ok: true, body: 'Text' };

/** Asks for three fields, of which the second is answered as given. */
async function askForThree(second: ApiResult<string>, leaveAt?: string) {
  const asked: string[] = [];
  const answered: [string, readonly string[]][] = [];
  await askInTurn(['term', 'question', 'body'], {
    ask: async (field) => {
      asked.push(field);
      return field === 'question' ? second : answer;
    },
    isOver: () => leaveAt !== undefined && asked.includes(leaveAt),
    onAnswer: (field, _, waiting) => answered.push([field, waiting]),
  });
  return { asked, answered };
}

test('all fields are asked for, also after one that fails', async () => {
  for (const second of [answer, refusal('too-large'), refusal('service-failed', { fault: 'late' })]) {
    expect((await askForThree(second)).answered).toEqual([
      ['term', ['question', 'body']],
      ['question', ['body']],
      ['body', []],
    ]);
  }
});

test.each([
  ['too many requests', refusal('too-many-requests')],
  ['a document that is gone', refusal('not-found')],
  ['a document in the trash', refusal('in-trash')],
  ['a refused key', refusal('service-failed', { fault: 'key' })],
  ['a used quota', refusal('service-failed', { fault: 'quota' })],
])('no more is asked for after %s', async (_, second) => {
  expect(await askForThree(second)).toEqual({
    asked: ['term', 'question'],
    answered: [
      ['term', ['question', 'body']],
      ['question', []],
    ],
  });
});

test('once the page is left, the answer is ignored and nothing more is asked for', async () => {
  expect(await askForThree(answer, 'question')).toEqual({
    asked: ['term', 'question'],
    answered: [['term', ['question', 'body']]],
  });
});
