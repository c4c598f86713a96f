type Asked = { method: string; url: string; body: unknown };

/**
 * What a request is known by when it comes again: the address of a GET, the body of a POST. Bytes
 * are taken for characters, which is quick and keeps them apart.
 */
export function textOf({ method, url, body }: Asked): string {
  return method === 'POST' && Buffer.isBuffer(body) ? body.toString('latin1') : url;
}
