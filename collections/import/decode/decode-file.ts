import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { Encoding } from './encoding-of.ts';

/**
 * A file's text, piece by piece, without its byte order mark and with `\n` for every line break.
 *
 * One kind of line break makes line numbers simple, and a quoted line break the same text wherever
 * the file was saved.
 */
export async function* decodeFile(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding.name, { stripBOM: true });
  const breaks = lineBreaks();
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    yield breaks.feed(decoder.write(chunk));
  }
  yield breaks.feed(decoder.end() ?? '') + breaks.end();
}

/** Turns `\r\n` and `\r` into `\n` over pieces; a pair may be cut by the end of a piece. */
export function lineBreaks(): { feed(text: string): string; end(): string } {
  let held = '';
  return {
    feed(text) {
      const whole = held + text;
      held = whole.endsWith('\r') ? '\r' : '';
      return whole.slice(0, whole.length - held.length).replace(/\r\n?/g, '\n');
    },
    end: () => (held === '' ? '' : '\n'),
  };
}
