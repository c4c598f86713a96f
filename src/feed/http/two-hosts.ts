import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names its host more than once, which a proxy and the node behind it may read
 * differently; it is answered 400 (RFC 9112, section 3.2). Node keeps the first in `headers`.
 */
export function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
}
