import { xmlAttributes } from '../../../xml/write-xml.ts';
import { columns } from '../rows.ts';

/** Widths of the columns in characters: what people read is wide, what comes back as it is narrow. */
const widths: Partial<Record<(typeof columns)[number], number>> = {
  document: 24,
  source: 60,
  target: 60,
  state: 12,
  notes: 30,
  terms: 30,
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const overrides = [
  ['/xl/workbook.xml', 'sheet.main'],
  ['/xl/worksheets/sheet1.xml', 'worksheet'],
  ['/xl/styles.xml', 'styles'],
].map(([name, kind]) => `<Override PartName="${name}" ContentType="${spreadsheet}.${kind}+xml"/>`);

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;

const relationsOf = (...relations: string[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${relations.join('')}</Relationships>`;

/** 49 is the number of the format for texts, `@`. */
const textStyle = (font: number) =>
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;

/** What a workbook of one sheet has beside the sheet itself (ECMA-376, part 1), by file. */
export const workbookParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  '_rels/.rels': relationsOf(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/_rels/workbook.xml.rels': relationsOf(
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId2', 'styles', 'styles.xml'),
  ),
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="translations" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/styles.xml': [
    `${declaration}<styleSheet xmlns="${main}">`,
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${textStyle(0)}${textStyle(1)}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join(''),
};

const columnWidths = columns.map((column, index) => {
  const number = String(index + 1);
  const width = String(widths[column] ?? 10);
  return `<col${xmlAttributes({ min: number, max: number, width, customWidth: '1' })}/>`;
});

/** What stands before the rows of the sheet: its first row stays in sight. */
export const sheetStart = `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columnWidths.join('')}</cols><sheetData>`;

export const sheetEnd = '</sheetData></worksheet>';
