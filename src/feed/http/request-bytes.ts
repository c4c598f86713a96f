import type { Taken } from './taken.ts';

const nothing = Buffer.alloc(0);

/**
 * Whether some bytes are this request, no more and no less. They are not read: what Node has read is
 * written again, in the one way that nearly all clients write it, and compared. A request that is
 * written otherwise (without a space after a colon, in chunks, for HTTP/1.0) is never said to be.
 *
 * @param request one that has come whole; if it brought a body, that must have been taken.
 */
export function areBytesOf(request: Taken, bytes: Buffer): boolean {
  const { method, url, httpVersion, rawHeaders, takenBody: body = nothing } = request;
  let head = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    head += `${rawHeaders[at]}: ${rawHeaders[at + 1]}\r\n`;
  }
  head += '\r\n';
  return (
    bytes.length === head.length + body.length &&
    bytes.toString('latin1', 0, head.length) === head &&
    bytes.subarray(head.length).equals(body)
  );
}
