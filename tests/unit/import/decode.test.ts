import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeFile, lineBreaks } from '../../../collections/import/decode/decode-file.ts';
import { scanFile } from '../../../collections/import/decode/scan-file.ts';
import { utf8Counter } from '../../../collections/import/decode/utf8-counter.ts';

import { encodings, neverSure, tableOf } from './encodings.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'import-decode-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(bytes: string | Buffer): string {
  const file = path.join(folder, 'file.csv');
  writeFileSync(file, bytes);
  return file;
}

async function textOf(bytes: string | Buffer, named?: string) {
  const file = fileOf(bytes);
  const { encoding } = await scanFile(file, named);
  let text = '';
  for await (const piece of decodeFile(file, encoding)) text += piece;
  return { encoding: `${encoding.name}${encoding.damaged ? ', damaged' : ''}`, text };
}

describe('a file’s encoding', () => {
  const text = 'название;город\nБольница № 1;Владивосток\n';

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['windows-1251', iconv.encode(text, 'windows-1251')],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(text, 'utf-16le')],
    ['utf-16be', iconv.encode(text, 'utf-16be')],
    ['utf-32le', iconv.encode(text, 'utf-32le', { addBOM: true })],
    ['utf-32be', iconv.encode(text, 'utf-32be', { addBOM: true })],
  ])('%s is recognised and read without its mark', async (encoding, bytes) => {
    expect(await textOf(bytes)).toEqual({ encoding, text });
  });

  it('is Windows-1251 also when its first Russian letter stands far from the start', async () => {
    const late = `${'name;city\n'.repeat(20_000)}Больница;Уссурийск\n`;
    const read = await textOf(iconv.encode(late, 'windows-1251'));
    expect(read).toEqual({ encoding: 'windows-1251', text: late });
  });

  it('stays UTF-8 when a program has left zero bytes in it', async () => {
    const zeros = `${text}Кли\0ника;Моск\0ва\n`;
    expect(await textOf(Buffer.from(zeros))).toEqual({ encoding: 'utf-8', text: zeros });
  });

  it.each(['zh', 'ko', 'ar', 'ja'])('is UTF-16 without a mark also in %s', async (language) => {
    const table = tableOf(language, 3, (below) => below - 1).replaceAll('\r', '');
    for (const encoding of ['utf-16le', 'utf-16be']) {
      expect(await textOf(iconv.encode(table, encoding))).toEqual({ encoding, text: table });
    }
  });

  it('is damaged UTF-8 rather than another one when a few bytes of many are broken', async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xd0, 0x0a])]);
    expect(await textOf(bytes)).toEqual({ encoding: 'utf-8, damaged', text: `${text}\uFFFD\n` });
  });

  it('has as many invalid bytes as the platform’s decoder replaces, whatever the chunks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, cut) => {
        const counter = utf8Counter();
        counter.feed(bytes.subarray(0, cut));
        counter.feed(bytes.subarray(cut));
        const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        // U+FFFD may be written out in the bytes as well, as EF BF BD.
        const own = Buffer.from(bytes).toString('latin1').split('\xef\xbf\xbd').length - 1;
        expect(counter.counts().invalid).toBe(decoded.split('\uFFFD').length - 1 - own);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an encoding of before Unicode', () => {
  /** What became of a table that is written in an encoding. */
  async function outcomeOf(table: string, encoding: string): Promise<'read' | 'refused' | string> {
    const bytes = iconv.encode(table, encoding);
    try {
      const { text } = await textOf(bytes);
      return text === table.replaceAll('\r', '') ? 'read' : text;
    } catch (error) {
      return (error as Error).message.includes('--encoding') ? 'refused' : String(error);
    }
  }

  it.each(encodings)(
    'of %s in %s is read rightly from a longer table, if ever',
    async (language, encoding) => {
      let next = 7;
      const table = tableOf(language, 30, (below) => {
        next = (next * 1103515245 + 12345) % 2147483648;
        return Math.floor(next / 65536) % below;
      });
      const outcome = await outcomeOf(table, encoding);
      expect(outcome === 'refused' && neverSure.has(encoding) ? 'read' : outcome).toBe('read');
    },
  );

  it.each(encodings)(
    'of %s in %s is read rightly from a small table, or refused',
    (language, encoding) =>
      fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 4 }),
          fc.infiniteStream(fc.nat(1000)),
          async (rows, numbers) => {
            const table = tableOf(language, rows, (below) => numbers.next().value % below);
            expect(['read', 'refused']).toContain(await outcomeOf(table, encoding));
          },
        ),
        { numRuns: 6, seed: 20261129 },
      ),
  );

  it('is taken from who knows it', async () => {
    const table = 'name,city\nБольница,Уссурийск\n';
    const bytes = iconv.encode(table, 'maccyrillic');
    await expect(scanFile(fileOf(bytes))).rejects.toThrow('say it (--encoding');
    expect(await textOf(bytes, 'maccyrillic')).toMatchObject({ text: table });
  });

  it.each([
    ['ko-cp949.csv', '서울대학교병원'],
    ['zh-gbk.csv', '北京协和医院'],
    ['ar-1256.csv', 'مستشفى الملك فيصل التخصصي'],
    ['excel-semi.csv', 'Клиника Запятая'],
  ])('of %s is never another', async (name, words) => {
    const { text } = await textOf(readFileSync(path.resolve('../shared/cases/import', name)));
    expect(text).toContain(words);
  });
});

describe('line breaks', () => {
  it('are \\n wherever a piece ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\r', '\n', 'a', '')), (pieces) => {
        const breaks = lineBreaks();
        const read = pieces.map((piece) => breaks.feed(piece)).join('') + breaks.end();
        expect(read).toBe(pieces.join('').replace(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe('a scan', () => {
  it('counts physical lines and names the file by its content', async () => {
    const scan = await scanFile(fileOf('a\r\nb\r\nc'));
    expect(scan).toMatchObject({ lines: 3, bytes: 7 });
    expect(scan.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses what is no text, telling what to do', async () => {
    await expect(scanFile(fileOf(''))).rejects.toThrow('is empty');
    await expect(scanFile(fileOf(Buffer.from('PK\u0003\u0004xx')))).rejects.toThrow('CSV UTF-8');
    await expect(scanFile(path.join(folder, 'none.csv'))).rejects.toThrow('there is no such file');
    await expect(scanFile(folder)).rejects.toThrow('it is a folder');
  });
});
