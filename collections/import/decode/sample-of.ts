import { createReadStream } from 'node:fs';

/** What the detector is shown of a file: more costs time and tells no more. */
const SAMPLE_BYTES = 32 * 1024;

const LF = 0x0a;
const CR = 0x0d;

/**
 * Lines with bytes beyond ASCII, from all over a file. When there are too many, every second is
 * dropped, and of those that follow as many are passed by.
 */
export async function sampleOf(file: string): Promise<Buffer> {
  let lines: Buffer[] = [];
  let size = 0;
  let step = 1;
  let seen = 0;
  const take = (line: Buffer) => {
    if (line.every((byte) => byte < 0x80)) return;
    seen += 1;
    if (seen % step !== 0) return;
    lines.push(Buffer.from(line));
    size += line.length;
    while (size > SAMPLE_BYTES && lines.length > 1) {
      lines = lines.filter((_, index) => index % 2 === 1);
      size = lines.reduce((sum, { length }) => sum + length, 0);
      step *= 2;
    }
  };
  let held = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    held = Buffer.concat([held, chunk]);
    let start = 0;
    for (let index = 0; index < held.length; index += 1) {
      if (held[index] !== LF && held[index] !== CR) continue;
      take(held.subarray(start, index + 1));
      start = index + 1;
    }
    held = held.subarray(start);
    if (held.length > SAMPLE_BYTES) {
      take(held.subarray(0, SAMPLE_BYTES));
      held = Buffer.alloc(0);
    }
  }
  take(held);
  return Buffer.concat(lines).subarray(0, SAMPLE_BYTES);
}
