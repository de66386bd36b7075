import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { createApiKey, prefixOf } from './api-keys/format';
import { createLog } from './log';
import { setRequestId } from './request-id';
import { withResponse } from './response-status';

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  let line = '';
  const stream = {
    write: (text: string) => {
      line += text;
    },
  };
  write(createLog('info', stream));
  return JSON.parse(line) as Record<string, unknown>;
}

test('a line has its level, its time and its message', () => {
  const line = logged((log) => log.warn('Something'));
  expect(line).toEqual({ level: 'warn', time: expect.stringContaining('T'), msg: 'Something' });
});

test('a line written while a request is answered has its id', () => {
  const response = {} as ServerResponse;
  setRequestId(response, 'an-id');
  const line = withResponse(response, () => logged((log) => log.info('Something')));
  expect(line).toMatchObject({ requestId: 'an-id' });
});

test('an error is logged without the values of its query, and without what else it holds', () => {
  const cause = new Error('UNIQUE constraint failed');
  const error = Object.assign(new Error('Failed query: insert\nparams: jeanne@example.org,a\nb', { cause }), {
    code: 'SQLITE_BUSY',
    params: ['jeanne@example.org'],
    data: { email: 'jeanne@example.org' },
  });
  const line = logged((log) => log.error({ err: error }));
  expect(line.err).toEqual({
    type: 'Error',
    code: 'SQLITE_BUSY',
    message: expect.stringContaining('Failed query: insert'),
    stack: expect.stringMatching(/Failed query: insert\n {4}at .*caused by: Error: UNIQUE constraint failed/s),
  });
  expect(JSON.stringify(line)).not.toContain('jeanne');
  expect(line.msg).toBe('Failed query: insert');
  expect(JSON.stringify(logged((log) => log.error(error)))).not.toContain('jeanne');
});

test.each(['a text', 3])('a thrown value that is no error (%s) is logged', (thrown) => {
  expect(logged((log) => log.error({ err: thrown })).err).toEqual({ message: String(thrown) });
});

test('a key is in no line, wherever it stands in it', () => {
  const { key } = createApiKey();
  const error = new Error(`Could not read ${key}`);
  const headers = { authorization: `Bearer ${key}` };
  for (const line of [
    logged((log) => log.error({ err: error, headers, msg: `Refused ${key}` })),
    logged((log) => log.error(error)),
    logged((log) => log.info(`/api/events?key=${key}`)),
  ]) {
    expect(JSON.stringify(line)).not.toContain(key);
    expect(JSON.stringify(line)).toContain(`${prefixOf(key)}…`);
  }
});
