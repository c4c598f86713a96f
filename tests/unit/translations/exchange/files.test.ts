import { describe, expect, it } from 'vitest';
import { exchangeIdOf, exchangeName } from '../../../../translations/exchange/exchange-id.ts';
import { LARGEST_FILE_BYTES, mustFit } from '../../../../translations/exchange/file-size.ts';
import { formatNames, formats, kindOf } from '../../../../translations/exchange/formats.ts';
import { asItWas, harmless } from '../../../../translations/exchange/tables/harmless.ts';
import { unitsFrom } from '../../../../translations/exchange/tables/rows.ts';
import { documentOf, exchanged, id, kept, written } from './exchanged.ts';

const document = documentOf([kept('summary', 'Первый', '=HYPERLINK("http://evil.example")')]);

const xml = (name: 'xliff' | 'xliff12', change: (text: string) => string) =>
  written(name, document).then((bytes) => Buffer.from(change(Buffer.from(bytes).toString('utf8'))));

const reading = async (name: keyof typeof formats, bytes: Uint8Array) => formats[name].read(bytes);

const laughs = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('');

describe.each(['xliff', 'xliff12'] as const)('A hostile file in %s', (name) => {
  it.each([
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['entities that grow', `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`],
    [
      'entities beside a foreign DTD',
      '<!DOCTYPE x SYSTEM "http://evil.example/x.dtd" [<!ENTITY e "">]>',
    ],
  ])('is refused with its line where it declares %s', async (_what, doctype) => {
    const bytes = await xml(name, (text) => text.replace('?>\n', `?>\n${doctype}\n`));
    await expect(reading(name, bytes)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(/^Line 2: remove the <!DOCTYPE/),
    });
  });

  it('is read where it only names a DTD, which is not asked for its entities', async () => {
    const doctype = '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://evil.example/x.dtd">';
    const named = (text: string) => text.replace('?>\n', `?>\n${doctype}\n`);
    const [unit] = await reading(name, await xml(name, named));
    expect(unit?.segments).toHaveLength(1);
    const asking = (text: string) => named(text).replace('Первый', '&e;');
    await expect(reading(name, await xml(name, asking))).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it.each([
    ['uses an entity that nobody declared', (text: string) => text.replace('Первый', '&e;')],
    ['ends in the middle', (text: string) => text.slice(0, text.length / 2)],
    ['leaves a tag open', (text: string) => text.replace('</source>', '')],
    ['nests without end', (text: string) => text.replace('Первый', '<g id="g1">'.repeat(100_000))],
  ])('is refused with its line where it %s', async (_what, change) => {
    await expect(reading(name, await xml(name, change))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(/^Line \d+: /),
    });
  });
});

describe('A file of an exchange', () => {
  it.each(formatNames)('in %s is known by what is in it', async (name) => {
    expect(kindOf(await written(name, document))).toBe(name);
  });

  it('is refused where it has more bytes than are held', () => {
    expect(() => mustFit(LARGEST_FILE_BYTES)).not.toThrow();
    expect(() => mustFit(LARGEST_FILE_BYTES + 1)).toThrow(/more than 50 MiB/);
  });

  it('says which text of which document of which installation it holds', () => {
    expect(exchangeIdOf(exchangeName(id))).toEqual(id);
    expect(exchangeIdOf('clinics.docx')).toBeNull();
    expect(exchangeIdOf('polyclinic:a/clinics/1/xx')).toBeNull();
    expect(exchangeIdOf('polyclinic:a/clinics/%E0%A4%A/ar')).toBeNull();
  });

  it('A file is refused where a table has more rows than are held', async () => {
    function* rows() {
      const cells = ['source', 'target', 'file', 'path', 'segment'];
      for (let line = 1; line <= 200_002; line++) yield { line, cells };
    }
    await expect(unitsFrom(rows())).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('200 thousand'),
    });
  });

  it('in XLIFF is refused before it is parsed where it has more tags than are held', async () => {
    const unit = Buffer.from(`<unit>${'<a/>'.repeat(4_000_000)}</unit>`);
    await expect(reading('xliff', unit)).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('4 million tags'),
    });
  });

  it('in CSV is refused where columns are missing, which are named', async () => {
    await expect(reading('csv', Buffer.from('source,target\na,b\n'))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('file, path, segment'),
    });
  });

  it('in CSV runs no formula in a spreadsheet, and is read as it was', async () => {
    const text = Buffer.from(await written('csv', document)).toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    const [unit] = await exchanged('csv', document);
    expect(unit?.segments[0]?.target).toBe(document.units[0]?.segments[0]?.target);
  });

  it.each(['=1+1', '+7 495', '-5', '@x', "'=1", "'", "''=1", '\t=1', '＝1', 'x', "'s Gravenhage"])(
    'gives the cell %j back as it was',
    (cell) => {
      expect(asItWas(harmless(cell))).toBe(cell);
      expect(harmless(cell)).not.toMatch(/^[\s]*[=+\-@＝]/u);
    },
  );

  it('in CSV may be written by people, who take `<` and `&` for themselves', async () => {
    const small = documentOf([kept('dose', 'Доза < 5 мг & вода', null)]);
    const text = Buffer.from(await written('csv', small)).toString('utf8');
    expect(text).toContain('Доза < 5 мг & вода');
    const filled = text.replace('Доза < 5 мг & вода,,', 'Доза < 5 мг & вода,<b 5 mg & water,');
    const [unit] = await reading('csv', Buffer.from(filled));
    expect(unit?.segments[0]).toMatchObject({
      target: '&lt;b 5 mg &amp; water',
      problem: null,
    });
  });
});
