import { expect, test } from 'vitest';
import type { ApiResult } from '../../api/request';
import { pausesMs, sendUntilTaken } from './send-again';

const taken: ApiResult<string> = { ok: true, body: 'stored' };
const refused = (status?: number): ApiResult<string> => ({
  ok: false,
  error: { status, code: '', message: 'no', messages: ['no'], fields: [], data: undefined },
});

/** Sends to a server that gives these answers in order, and then always the last one. */
async function sending(...answers: ApiResult<string>[]) {
  const pauses: number[] = [];
  let sent = 0;
  let busy = 0;
  const answer = await sendUntilTaken(
    async () => answers[Math.min(sent++, answers.length - 1)] ?? taken,
    () => {
      busy += 1;
    },
    async (ms) => {
      pauses.push(ms);
    },
  );
  return { answer, sent, busy, pauses };
}

test('sends an accepted upload once', async () => {
  expect(await sending(taken)).toEqual({ answer: taken, sent: 1, busy: 0, pauses: [] });
});

test('sends again, with growing pauses, what a busy server did not accept', async () => {
  const { answer, sent, busy, pauses } = await sending(refused(503), refused(429), refused(503), taken);
  expect({ answer, sent, busy }).toEqual({ answer: taken, sent: 4, busy: 3 });
  expect(pauses).toEqual(pausesMs.slice(0, 3));
});

test('gives up and reports when the server stays busy', async () => {
  expect(await sending(refused(503))).toMatchObject({ answer: refused(503), sent: pausesMs.length + 1 });
});

test.each([400, 401, 403, 413, 500, 502, 504, undefined])(
  'does not send again by itself after %s: it is refused, or may have been stored',
  async (status) => expect(await sending(refused(status), taken)).toMatchObject({ answer: refused(status), sent: 1 }),
);
