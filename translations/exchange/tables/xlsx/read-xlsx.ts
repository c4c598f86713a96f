import { PolyclinicError } from '../../../../src/errors.ts';
import type { XmlEvents, XmlTag } from '../../../xml/read-xml.ts';
import type { IncomingUnit } from '../../types.ts';
import { type TableRow, unitsFrom } from '../rows.ts';
import { unescapedCell } from './cell-text.ts';
import { notXlsx, openWorkbook, type Workbook } from './open-workbook.ts';

/** Of all cells together. A text that many cells share counts in each. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** An export has a dozen; a cell may call itself the sixteen-thousandth. */
const MOST_COLUMNS = 64;

/**
 * The texts of the first sheet of an XLSX file. Rows and cells that the file leaves out take no room,
 * whatever numbers the others have.
 *
 * @throws PolyclinicError BAD_INPUT when it is not such a file or sheet, or a cell has a formula that
 * fails; TOO_LARGE.
 */
export async function readXlsx(bytes: Uint8Array): Promise<IncomingUnit[]> {
  const book = await openWorkbook(bytes);
  const { sheet, strings } = await placesIn(book);
  const shared: string[] = [];
  if (strings !== null) {
    for await (const text of book.read(strings, sharedStrings)) shared.push(text);
  }
  return unitsFrom(book.read(sheet, rowsWith(shared)));
}

/** The files of the first sheet and of the texts that cells share; null where they share none. */
async function placesIn(book: Workbook): Promise<{ sheet: string; strings: string | null }> {
  let first: string | undefined;
  for await (const { attributes } of book.read('xl/workbook.xml', tagsNamed('sheet'))) {
    first ??= Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
  }
  const targets = new Map<string, string>();
  for await (const { attributes } of book.read(
    'xl/_rels/workbook.xml.rels',
    tagsNamed('Relationship'),
  )) {
    const { Id = '', Type = '', Target = '' } = attributes;
    const file = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
    targets.set(Id, file);
    if (Type.endsWith('/sharedStrings')) targets.set('strings', file);
  }
  const sheet = targets.get(first ?? '');
  if (!sheet) throw notXlsx();
  return { sheet, strings: targets.get('strings') ?? null };
}

const tagsNamed =
  (wanted: string) =>
  (give: (tag: XmlTag) => void): XmlEvents => ({
    open: (tag) => {
      if (tag.name === wanted) give(tag);
    },
    text: () => undefined,
    close: () => undefined,
  });

/** Texts by their numbers; of one in several runs all are joined, how it is spoken (`rPh`) is left out. */
function sharedStrings(give: (text: string) => void): XmlEvents {
  const texts = textsIn('si');
  return {
    open: texts.open,
    text: texts.text,
    close: (name) => {
      texts.close(name);
      if (name === 'si') give(unescapedCell(texts.take()));
    },
  };
}

const rowsWith =
  (shared: readonly string[]) =>
  (give: (row: TableRow) => void): XmlEvents => {
    let line = 0;
    let column = 0;
    let kind = '';
    let cells: string[] = [];
    let left = MOST_CHARACTERS;
    const texts = textsIn('c');
    return {
      open: (tag) => {
        const { name, attributes } = tag;
        texts.open(tag);
        if (name === 'row') {
          line = Number(attributes.r) || line + 1;
          column = 0;
          cells = [];
        } else if (name === 'c') {
          column = columnOf(attributes.r) ?? column + 1;
          kind = attributes.t ?? 'n';
        }
      },
      text: texts.text,
      close: (name) => {
        texts.close(name);
        if (name === 'row') give({ line, cells: Array.from(cells, (cell) => cell ?? '') });
        if (name !== 'c') return;
        const cell = cellText(texts.take(), { kind, shared, line });
        left -= cell.length;
        if (left < 0) throw new PolyclinicError('TOO_LARGE', tooLong.en, { texts: tooLong });
        if (column <= MOST_COLUMNS) cells[column - 1] = cell;
      },
    };
  };

/** Collects what stands in `<t>` and `<v>` within elements of a name. */
function textsIn(around: string) {
  let text = '';
  let isInside = false;
  let spoken = false;
  return {
    open: ({ name }: XmlTag) => {
      if (name === around) text = '';
      if (name === 'rPh') spoken = true;
      if (name === 't' || name === 'v') isInside = true;
    },
    text: (piece: string) => {
      if (isInside && !spoken) text += piece;
    },
    close: (name: string) => {
      if (name === 'rPh') spoken = false;
      if (name === 't' || name === 'v') isInside = false;
    },
    take: () => text,
  };
}

type Cell = { kind: string; shared: readonly string[]; line: number };

/** The text of a cell by its kind (ST_CellType). */
function cellText(text: string, { kind, shared, line }: Cell): string {
  if (text === '') return '';
  if (kind === 's') return shared[Number(text)] ?? '';
  if (kind === 'n') return String(Number(text));
  if (kind !== 'e') return unescapedCell(text);
  const texts = {
    ru: `Строка ${line}: формула в ячейке не вычисляется (${text}). Впишите текст и загрузите файл снова.`,
    en: `Row ${line}: a cell has a formula that fails (${text}). Write its text, and import the file again.`,
  };
  throw new PolyclinicError('BAD_INPUT', texts.en, { texts });
}

/** The number of a column from 1, by the address of a cell; undefined where there is none. */
function columnOf(address: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(address ?? '') ?? [];
  return letters?.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

const tooLong = {
  ru: `В книге больше ${MOST_CHARACTERS / 1024 / 1024} млн знаков: разделите её.`,
  en: `The cells of the workbook have more than ${MOST_CHARACTERS / 1024 / 1024} million characters: divide it.`,
};
