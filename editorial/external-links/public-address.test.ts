import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address';

test.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
  ...['169.254.169.254', '224.0.0.1', '255.255.255.255', '198.18.0.1'],
  ...['::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1'],
  ...['2002:7f00:1::', '2001:db8::1', 'localhost', ''],
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test('an intranet may be allowed, and no other address', () => {
  const allowed = new BlockList();
  allowed.addSubnet('10.0.0.0', 8, 'ipv4');
  expect(isPublicAddress('10.2.3.4', allowed)).toBe(true);
  expect(isPublicAddress('127.0.0.1', allowed)).toBe(false);
});
