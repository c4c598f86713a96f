import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Answer, Encoding } from './answer.ts';

/** Packing smaller bodies saves nothing that a packet would notice, in bytes. */
const worthPacking = 1_024;

/** Qualities at which a body of 20 KB takes about a millisecond, of another thread. */
const pack: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
};

/** What headers were understood to say, the best first; the same few come again and again. */
const understood = new LRUCache<string, readonly string[]>({ max: 500 });

/** As we like them best, where a client likes several alike. */
const preferred = ['br', 'gzip', 'identity'];

/**
 * The encoding in which to send a body by an `Accept-Encoding` header (RFC 9110, 12.5.3); undefined
 * for none, also where the client takes none that there is.
 */
export function encodingFor(accepted: string | undefined, bytes: number): Encoding | undefined {
  if (!accepted) return undefined;
  const all = understood.get(accepted) ?? acceptedBy(accepted);
  understood.set(accepted, all);
  if (bytes < worthPacking && all.includes('identity')) return undefined;
  const [best] = all;
  return best === 'br' || best === 'gzip' ? best : undefined;
}

const acceptedBy = (header: string): readonly string[] =>
  new Negotiator({ headers: { 'accept-encoding': header } }).encodings(preferred, {
    preferred,
  });

/** Packs an answer once; it is kept with it. */
export async function packed(answer: Answer, encoding: Encoding): Promise<Buffer> {
  const known = answer.packed.get(encoding);
  if (known) return known;
  const bytes = await pack[encoding](answer.body);
  answer.packed.set(encoding, bytes);
  return bytes;
}
