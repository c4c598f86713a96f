import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { columns } from '../../../../translations/exchange/tables/rows.ts';
import { readXlsx } from '../../../../translations/exchange/tables/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../../translations/exchange/tables/xlsx/write-xlsx.ts';
import { documentOf, plansOf, texts, written } from './exchanged.ts';

const sheetFile = 'xl/worksheets/sheet1.xml';
const ours = unzipSync(await written('xlsx', documentOf(texts)));
const header =
  /<row r="1">.*?<\/row>/s.exec(strFromU8(ours[sheetFile] ?? new Uint8Array()))?.[0] ?? '';

/** A workbook as another program makes it: these rows below the names of the columns. */
function aWorkbook(rows: string, more: Zippable = {}): Uint8Array {
  const sheet = `<worksheet><sheetData>${header}${rows}</sheetData></worksheet>`;
  return zipSync({ ...ours, [sheetFile]: strToU8(sheet), ...more });
}

/** Texts that cells share, and where the workbook says that they are. */
function sharing(strings: string): Zippable {
  const relations = strFromU8(ours['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const relation = '<Relationship Id="rId9" Type="x/sharedStrings" Target="/xl/shared.xml"/>';
  return {
    'xl/shared.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations.replace('</Relationships>', `${relation}</Relationships>`),
    ),
  };
}

/** A workbook that says of its sheet that it unpacks to another size than it does. */
function withSize(workbook: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(workbook);
  const entry = bytes.lastIndexOf(sheetFile) - 46;
  expect(bytes.readUInt32LE(entry)).toBe(0x02014b50);
  bytes.writeUInt32LE(size, entry + 24);
  return bytes;
}

const MEBIBYTE = 1024 * 1024;

describe('A workbook of others', () => {
  it('A workbook that openpyxl has read, edited and written changes the edited text alone', async () => {
    const plans = plansOf(
      await readXlsx(await readFile('tests/fixtures/exchange/openpyxl.xlsx')),
      texts,
    );
    expect(Object.fromEntries([...plans].map(([path, plan]) => [path, plan.outcome]))).toEqual({
      summary: 'changed',
      body: 'unchanged',
      note: 'unchanged',
    });
    expect(plans.get('summary')?.value).toBe('سطر آخر');
  });

  it('A workbook has the texts that its cells share, without how they are spoken, and numbers as texts', async () => {
    const rows = `<row r="7"><c r="B7" t="s"><v>1</v></c><c r="C7"><v>50</v></c><c r="G7" t="str"><v>a_x000D_b</v></c></row>`;
    const strings =
      '<si><t>no</t></si><si><r><t>до </t></r><r><t>еды</t></r><rPh sb="0" eb="1"><t>до</t></rPh></si>';
    const [unit] = await readXlsx(aWorkbook(rows, sharing(strings)));
    expect(unit).toMatchObject({
      line: 7,
      original: 'a\rb',
      segments: [{ source: 'до еды', target: '50' }],
    });
  });

  it('A workbook is refused with its row where a formula fails, as one does that a dash made', async () => {
    const rows = '<row r="2"><c r="C2" t="e"><f>-x</f><v>#NAME?</v></c></row>';
    await expect(readXlsx(aWorkbook(rows))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(/^Row 2: .*#NAME\?/),
    });
  });
});

describe('An export in XLSX', () => {
  it('A workbook of ours is read by another program cell by cell', async () => {
    const [names, first, ...others] = await readSheet(
      Buffer.from(await written('xlsx', documentOf(texts))),
    );
    expect(names).toEqual([...columns]);
    expect(first?.slice(0, 4)).toEqual([
      'Клиника «А & Б» <1>',
      'Первая строка',
      'السطر الأول',
      'inReview',
    ]);
    expect(others).toHaveLength(3);
  });

  it('A workbook is written piece by piece while its documents are read', async () => {
    const read: number[] = [];
    async function* documents() {
      for (let number = 0; number < 3; number++) {
        read.push(number);
        yield documentOf(texts);
      }
    }
    const chunks = writeXlsx({ source: 'ru', target: 'ar' }, documents());
    expect((await chunks.next()).done).toBe(false);
    expect(read).toEqual([0]);
    await chunks.return(undefined);
  });
});

describe('A hostile workbook', () => {
  it('A workbook takes no room for rows and columns that it only numbers', async () => {
    const cell = (address: string) => `<c r="${address}" t="inlineStr"><is><t>x</t></is></c>`;
    const rows = `<row r="4294967295">${cell('B4294967295')}${cell('ZZZ4294967295')}</row>`;
    const units = await readXlsx(aWorkbook(rows));
    expect(units).toMatchObject([{ line: 4294967295, segments: [{ source: 'x' }] }]);
  });

  it('A workbook is refused where many cells share a long text', async () => {
    const strings = `<si><t>${'x'.repeat(MEBIBYTE)}</t></si>`;
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(65);
    await expect(readXlsx(aWorkbook(rows, sharing(strings)))).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
  });

  it('A workbook is refused before anything is unpacked where it says that it is large', async () => {
    await expect(readXlsx(withSize(aWorkbook(''), 257 * MEBIBYTE))).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('256 MiB'),
    });
  });

  it('A workbook is refused where it unpacks to more than it says', async () => {
    const rows = '<row/>'.repeat(100_000);
    await expect(readXlsx(withSize(aWorkbook(rows), 1000))).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it.each([
    ['declares entities', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet/>'],
    ['is not well-formed', '<worksheet><sheetData>'],
  ])('is refused where its sheet %s', async (_what, sheet) => {
    await expect(readXlsx(aWorkbook('', { [sheetFile]: strToU8(sheet) }))).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it.each([
    ['no archive', Buffer.from('PK no workbook')],
    ['an archive without a workbook', zipSync({ 'a.txt': strToU8('a') })],
    ['cut off', aWorkbook('').slice(0, 2000)],
    [
      'of a thousand files',
      aWorkbook(
        '',
        Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}`, strToU8('')])),
      ),
    ],
  ])('is refused where it is %s', async (_what, bytes) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
