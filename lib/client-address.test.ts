import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { addressGroup, clientAddress, parseProxies } from './client-address';

const trusted = parseProxies('127.0.0.1, ::1, 10.0.0.0/8') ?? new BlockList();

test.each([
  ['a client that is no trusted proxy is not believed', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
  ['a trusted proxy is', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['also over IPv6', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['what the client wrote before is not', '127.0.0.1', '203.0.113.9, 198.51.100.1', '198.51.100.1'],
  ['a chain of trusted proxies is followed', '::1', '198.51.100.1, 10.1.2.3', '198.51.100.1'],
  ['nonsense counts for the proxy', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['no header', '127.0.0.1', null, '127.0.0.1'],
])('%s', (_, remote, forwardedFor, address) => {
  expect(clientAddress(remote, forwardedFor, trusted)).toBe(address);
});

test('without trusted proxies the connection counts', () => {
  expect(clientAddress('192.0.2.7', '198.51.100.1', new BlockList())).toBe('192.0.2.7');
});

test('a list of proxies that is none', () => {
  for (const wrong of ['', 'example.org', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.1,', '::/129']) {
    expect(parseProxies(wrong), wrong).toBeNull();
  }
});

test('IPv6 counts by network', () => {
  expect(addressGroup('192.0.2.7')).toBe('192.0.2.7');
  expect(addressGroup('2001:db8:0:1:2:3:4:5')).toBe(addressGroup('2001:0db8::1:ffff:ffff:ffff:ffff'));
  expect(addressGroup('2001:db8::1')).not.toBe(addressGroup('2001:db8:0:1::1'));
});

test('a list of proxies holds single addresses and whole networks of both kinds', () => {
  const list = parseProxies('192.0.2.0/32,10.0.0.0/8, 2001:db8::/128 , fd00::/8, 0.0.0.0/0');
  for (const [address, family] of [
    ['192.0.2.0', 'ipv4'],
    ['10.255.0.1', 'ipv4'],
    ['2001:db8::', 'ipv6'],
    ['fdff::1', 'ipv6'],
  ] as const) {
    expect(list?.check(address, family), address).toBe(true);
  }
  expect(parseProxies('192.0.2.0/32')?.check('192.0.2.1')).toBe(false);
  expect(parseProxies('2001:db8::/64')?.check('2001:db8:0:1::', 'ipv6')).toBe(false);
});

test.each(['10.0.0.0/', '10.0.0.0/x8', '10.0.0.0/8x', '10.0.0.0/-1', '10.0.0.0/1000', 'fd00::/1x'])(
  'no network is called %s',
  (text) => expect(parseProxies(text)).toBeNull(),
);

test('an address within a longer word is none', () => {
  expect(clientAddress('::ffff:192.0.2.7', null, new BlockList())).toBe('192.0.2.7');
  expect(clientAddress('2001:db8::ffff:1', null, new BlockList())).toBe('2001:db8::ffff:1');
  expect(clientAddress('2001:db8::ffff:192.0.2.7', null, new BlockList())).toBe('2001:db8::ffff:192.0.2.7');
  expect(clientAddress('127.0.0.1', ' , 198.51.100.1 , ', trusted)).toBe('198.51.100.1');
});

test.each([
  ['2001:0db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4::/64'],
  ['1:2::7:8', '1:2:0:0::/64'],
  ['fd00::', 'fd00:0:0:0::/64'],
  ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
  ['::3:4:5:6:7:8', '0:0:3:4::/64'],
])('%s is of the network %s', (address, network) => {
  expect(addressGroup(address)).toBe(network);
});
