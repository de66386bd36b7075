import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { findRequestId } from './request-id';

const proxies = new BlockList();
proxies.addAddress('10.0.0.1');

const idFrom = (remoteAddress: string | undefined, id: string) =>
  findRequestId({ headers: { 'x-request-id': id }, socket: { remoteAddress } } as unknown as IncomingMessage, proxies);

test.each(['10.0.0.1', '::ffff:10.0.0.1'])('the id of the proxy %s is taken', (address) => {
  expect(idFrom(address, 'an-id-of-the-proxy')).toBe('an-id-of-the-proxy');
});

test.each([['10.0.0.2'], [undefined]])('the id of another client (%s) is not taken', (address) => {
  expect(idFrom(address, 'an-id-of-the-proxy')).not.toContain('proxy');
});

test.each(['', 'short', 'a'.repeat(129), 'with a space', '<b>12345678</b>', '12345678\n'])('%j is no id', (id) => {
  expect(idFrom('10.0.0.1', id)).toMatch(/^[\da-f-]{36}$/);
});
