import { BlockList, isIP, isIPv6 } from 'node:net';

/** A dual-stack socket reports 192.0.2.1 as `::ffff:192.0.2.1`. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/** A list of addresses and of networks (`10.0.0.0/8`), separated by commas; null when one of them is neither. */
export function parseProxies(text: string): BlockList | null {
  const list = new BlockList();
  for (const entry of text.split(',').map((each) => each.trim())) {
    const [address = '', bits, ...rest] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0 || rest.length > 0) return null;
    if (bits === undefined) list.addAddress(address, family);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 'ipv6' ? 128 : 32))
      list.addSubnet(address, Number(bits), family);
    else return null;
  }
  return list;
}

/** Whether a connection comes from a trusted proxy. */
export function isTrustedProxy(remote: string, trusted: BlockList): boolean {
  const address = plain(remote);
  return isIP(address) !== 0 && trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/**
 * The address a request comes from. Anyone can write X-Forwarded-For, so it is believed only as far back as the trusted
 * proxies wrote it: from its end, the first address that is none of them.
 *
 * @param remote address of the connection
 * @param forwardedFor the X-Forwarded-For header
 */
export function clientAddress(remote: string, forwardedFor: string | null, trusted: BlockList): string {
  const hops = [...(forwardedFor ?? '').split(','), remote].map(plain).filter((address) => address !== '');
  const own = hops.findLast((address) => !isTrustedProxy(address, trusted));
  return own && isIP(own) !== 0 ? own : plain(remote);
}

/** The key of limits: an IPv4 address, or the /64 network of an IPv6 one, since a household has a whole /64. */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: 8 - start.length - end.length }, () => '0');
  return `${[...start, ...zeros, ...end]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`;
}
