import { expect, it } from 'vitest';
import { networkOf } from '../../../collections/sign-in/network-of.ts';

const from = (forwarded: string, proxies = 0) =>
  networkOf(new Headers({ 'x-forwarded-for': forwarded }), proxies);

it.each([
  ['the connection’s own address', '198.51.100.7', 0, '198.51.100.7'],
  ['not what a client invents', '1.2.3.4, 198.51.100.7', 0, '198.51.100.7'],
  ['what one proxy saw', '1.2.3.4, 198.51.100.7, 10.0.0.1', 1, '198.51.100.7'],
  [
    'what the outer of two proxies saw',
    '1.2.3.4, 198.51.100.7, 10.0.0.2, 10.0.0.1',
    2,
    '198.51.100.7',
  ],
  ['the farthest there is, behind fewer proxies than were said', '198.51.100.7', 2, '198.51.100.7'],
  ['IPv4 in IPv6', '::ffff:198.51.100.7', 0, '198.51.100.7'],
  ['an address with a port', '198.51.100.7:4711', 0, '198.51.100.7'],
  ['half of an IPv6 address', '2001:db8:1:2:3:4:5:6', 0, '2001:db8:1:2'],
  ['half of a short IPv6 address', '2001:DB8::9', 0, '2001:db8:0:0'],
  ['half of one in brackets', '[2001:db8:0:1::9]:443', 0, '2001:db8:0:1'],
])('A network is %s', (_, forwarded, proxies, expected) => {
  expect(from(forwarded, proxies)).toBe(expected);
});

it('Callers without an address are one network', () => {
  expect(networkOf(new Headers(), 0)).toBe(networkOf(new Headers(), 3));
});
