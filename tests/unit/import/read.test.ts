import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { formatOf } from '../../../collections/import/read/format-of.ts';
import { openTable } from '../../../collections/import/read/open-table.ts';
import type { SourceRow } from '../../../collections/import/read/types.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'import-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function tableOf(name: string, text: string) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const table = await openTable(file, { name: 'utf-8', damaged: false });
  const rows: SourceRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { columns: table.columns, rows };
}

/** A table of the small inputs that once failed; they lie beside the repository. */
async function sharedCase(name: string) {
  return tableOf(name, readFileSync(path.resolve('../shared/cases/import', name), 'utf8'));
}

const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;

describe('the format', () => {
  it.each([
    ['x.csv', 'a;b,c;d\n', { kind: 'delimited', delimiter: ';' }],
    ['x.csv', '"a;;;;b",c\n', { kind: 'delimited', delimiter: ',' }],
    ['x.tsv', 'a,b\tc\n', { kind: 'delimited', delimiter: '\t' }],
    ['x.txt', 'a\tb\n', { kind: 'delimited', delimiter: '\t' }],
    ['x.ndjson', '', { kind: 'jsonLines' }],
    ['x', ' {"a":1}', { kind: 'jsonLines' }],
  ])('of %s is told by its name or its text', (name, start, format) => {
    expect(formatOf(name, start)).toEqual(format);
  });

  it('is refused for a JSON array, which could not be streamed', () => {
    expect(() => formatOf('x.json', '[{"a":1}]')).toThrow('one object a line');
  });
});

describe('delimited text', () => {
  it('has the line of each row’s beginning, whatever its quotes hold', async () => {
    const { columns, rows } = await tableOf(
      'a.csv',
      'a,b\r\n1,"x\r\n\r\ny"\r\n\r\n2,z\r\n,\r\n3,w\r\n',
    );
    expect(columns).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { line: 2, cells: { a: '1', b: 'x\n\ny' } },
      { line: 6, cells: { a: '2', b: 'z' } },
      { line: 8, cells: { a: '3', b: 'w' } },
    ]);
  });

  it('gives back any cells that were written to it', async () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'Я', '"', ',', '\n', ' ', ';') });
    const table = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, async (written) => {
        const filled = written.filter((cells) => cells.some((each) => each.trim() !== ''));
        const text = [['a', 'b'], ...written].map((cells) => cells.map(cell).join(',')).join('\n');
        const { rows } = await tableOf('b.csv', text);
        expect(rows.map((row) => ('cells' in row ? Object.values(row.cells) : row))).toEqual(
          filled,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps stray quotes, and reports what is not well formed by its line', async () => {
    const text = 'a,b\n1,x "q" y\n2,3,4\n5,"never\n6,7\n';
    const { rows } = await tableOf('c.csv', text);
    expect(rows[0]).toEqual({ line: 2, cells: { a: '1', b: 'x "q" y' } });
    expect(rows[1]).toMatchObject({ line: 3, unreadable: { value: '4' } });
    expect(rows[2]).toMatchObject({
      line: 4,
      unreadable: { reason: expect.stringContaining('never closed') },
    });
  });

  it('has the delimiter that an Excel line says, and the lines of the file', async () => {
    for (const [said, delimiter] of [
      ['sep=;', ';'],
      ['\uFEFFSEP=|', '|'],
      ['"sep=,"', ','],
      ['sep=\t', '\t'],
    ]) {
      const { columns, rows } = await tableOf(
        's.csv',
        `${said}\r\na${delimiter}b\r\n1${delimiter}2\r\n`,
      );
      expect(columns).toEqual(['a', 'b']);
      expect(rows).toEqual([{ line: 3, cells: { a: '1', b: '2' } }]);
    }
    const { rows } = await sharedCase('sep.csv');
    expect(rows).toMatchObject([
      { line: 3, cells: { name: 'Больница имени Пирогова', beds: '800' } },
      { line: 4, cells: { city: 'Казань', beds: '120' } },
    ]);
  });

  it('refuses rows that a stray quote has swallowed, naming the lines, and reads the others', async () => {
    const { rows } = await sharedCase('quotes-pair.csv');
    expect(rows).toMatchObject([
      { line: 2, unreadable: { reason: expect.stringContaining('the lines 2 to 3') } },
      { line: 4, cells: { slug: 't-qp-3', city: 'Тверь' } },
    ]);
  });

  it.each([
    ['in the last column', 'a,b,c\n1,x,"y\n2,z,w"\n3,p,q\n', [2, 4]],
    ['over three rows', 'a;b;c\n1;"x;y\n2;z;w\n3;"p;q\n4;r;s\n', [2, 5]],
    ['around a quoted cell', 'a,b,c\n1,"x,y\n2,"z, w",v\n3,p",q\n4,r,s\n', [2, 4, 5]],
  ])('loses no row to a stray quote %s', async (_where, text, lines) => {
    const { rows } = await tableOf('q.csv', text);
    expect(rows.map(({ line }) => line)).toEqual(lines);
    expect(rows[0]).toHaveProperty('unreadable');
    expect(rows[1]).toHaveProperty('cells');
  });

  it('keeps texts of several lines with commas in them', async () => {
    const written = ['Приём: пн, вт, ср\nВход со двора, код 5', 'one, two, three\nfour, five, six'];
    const text = `a,b,c\n${written.map((each, row) => `${row},${cell(each)},z`).join('\n')}\n`;
    const { rows } = await tableOf('t.csv', text);
    expect(rows.map((row) => 'cells' in row && row.cells.b)).toEqual(written);
  });

  it('has a limited number of columns, whatever the file holds', async () => {
    for (const name of ['m.csv', 'm.jsonl']) {
      const keys = Array.from({ length: 3000 }, (_, index) => `k${index}`);
      const text =
        name === 'm.csv'
          ? keys.join(',')
          : JSON.stringify(Object.fromEntries(keys.map((key) => [key, 1])));
      await expect(tableOf(name, `${text}\n`)).rejects.toThrow('the most is 2000');
    }
    await expect(tableOf('n.csv', `a${','.repeat(999_000)}\n`)).rejects.toThrow('the most is 2000');
  });

  it('stops at a quote that swallows the file, naming its line', async () => {
    const text = `a,b\n1,2\n3,"${'x'.repeat(1_100_000)}`;
    await expect(tableOf('d.csv', text)).rejects.toThrow('The row at line 3 never ends');
  });

  it('needs a header without repeated names', async () => {
    await expect(tableOf('e.csv', 'phone,phone\n1,2\n')).rejects.toThrow('"phone" twice');
    await expect(tableOf('f.csv', '\n\n')).rejects.toThrow('has no header');
  });
});

describe('JSON Lines', () => {
  it('has a row a line, with inner objects as dotted columns and lists whole', async () => {
    const { columns, rows } = await tableOf(
      'a.jsonl',
      '{"name":"A","location":{"longitude":1}}\n\nnot json\n[1]\n{"beds":2,"tags":["x"]}',
    );
    expect(columns).toEqual(['name', 'location.longitude', 'beds', 'tags']);
    expect(rows[0]).toEqual({ line: 1, cells: { name: 'A', 'location.longitude': 1 } });
    expect(rows[1]).toMatchObject({ line: 3, unreadable: { value: 'not json' } });
    expect(rows[2]).toMatchObject({ line: 4, unreadable: { value: '[1]' } });
    expect(rows[3]).toEqual({ line: 5, cells: { beds: 2, tags: ['x'] } });
  });
});
