import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
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

/** What headers were understood to say; the same few come again and again. */
const understood = new LRUCache<string, { encoding: Encoding | undefined }>({ max: 500 });

/** The encoding in which to send a body; undefined for none. */
export function encodingFor(accepted: string | undefined, bytes: number): Encoding | undefined {
  if (!accepted || bytes < worthPacking) return undefined;
  const known = understood.get(accepted);
  if (known) return known.encoding;
  const encoding = encodings.find((each) => accepts(accepted, each));
  understood.set(accepted, { encoding });
  return encoding;
}

const encodings: Encoding[] = ['br', 'gzip'];

/** Whether an `Accept-Encoding` header names an encoding, and not to refuse it (`q=0`). */
function accepts(header: string, encoding: Encoding): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** Packs an answer once; it is kept with it. */
export async function packed(answer: Answer, encoding: Encoding): Promise<Buffer> {
  const known = answer.packed.get(encoding);
  if (known) return known;
  const bytes = await pack[encoding](answer.body);
  answer.packed.set(encoding, bytes);
  return bytes;
}
