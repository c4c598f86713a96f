import { isIPv6 } from 'node:net';

/** What is said of a caller whose address nobody knows: code of our own, or a test. */
const nowhere = 'nowhere';

/**
 * The network that a request comes from: an IPv4 address, or the first 64 bits of an IPv6 one, which
 * is what one household or office has.
 *
 * The last entry of X-Forwarded-For is the peer of the connection itself (`observeRequests` adds it),
 * and each of our own proxies added the one before. What stands further left is the client's to write.
 */
export function networkOf(headers: Pick<Headers, 'get'>, trustedProxies: number): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const address = hops.at(-1 - trustedProxies) ?? hops[0];
  if (!address) return nowhere;
  const plain = address.replace(/^\[|\](?::\d+)?$/g, '').replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? firstHalf(plain) : plain.replace(/:\d+$/, '');
}

function firstHalf(address: string): string {
  const [left = '', right] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = left === '' ? [] : left.split(':');
  const after = right ? right.split(':') : [];
  const zeros =
    right === undefined ? [] : Array(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
