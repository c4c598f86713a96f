import { localeOfTag } from '../../glossary/import/locale-of-tag.ts';
import type { Locale } from '../../locales.ts';
import { decodeText } from '../../xml/decode-text.ts';
import {
  childrenNamed,
  eachElement,
  type FoundElement,
  textIn,
  type XmlElement,
} from '../../xml/elements.ts';
import { xmlAttributes, xmlText } from '../../xml/write-xml.ts';
import { fromMarkup, type InlineMeaning, type InlineWriter, toMarkup } from '../inline.ts';

/** An approved translation of a segment, as TMX carries it; the texts are encoded. */
export type MemoryUnit = {
  id: string;
  sourceLocale: Locale;
  targetLocale: Locale;
  source: string;
  target: string;
  /** ISO 8601. */
  at: string;
};

/** A unit of a TMX file, or why it cannot be used. */
export type IncomingMemory =
  | (Omit<MemoryUnit, 'at'> & { line: number; at: string | null })
  | { line: number; id: string; problem: 'LANGUAGES' | 'EMPTY' };

/** Approved segments as TMX 1.4b. */
export async function* writeTmx(units: AsyncIterable<MemoryUnit>): AsyncGenerator<string> {
  const header = {
    creationtool: 'polyclinic',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'polyclinic',
    adminlang: 'en',
    srclang: '*all*',
    datatype: 'xml',
  };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header${xmlAttributes(header)}/>\n<body>\n`;
  for await (const unit of units) {
    const { id, sourceLocale, targetLocale, source, target, at } = unit;
    yield [
      `<tu${xmlAttributes({ tuid: id, srclang: sourceLocale, changedate: tmxDate(at) })}>`,
      `<tuv xml:lang="${sourceLocale}"><seg>${toMarkup(source, inline)}</seg></tuv>`,
      `<tuv xml:lang="${targetLocale}"><seg>${toMarkup(target, inline)}</seg></tuv>`,
      '</tu>\n',
    ].join('');
  }
  yield '</body>\n</tmx>\n';
}

/** The code of a tag stands in it, since `<ept>` has but a number. */
const code = (element: string, attributes: Record<string, string>, written: string) =>
  `<${element}${xmlAttributes(attributes)}>${xmlText(written)}</${element}>`;

const inline: InlineWriter = {
  open: (name) => code('bpt', { i: name.slice(1), type: name }, `<${name}>`),
  close: (name) => code('ept', { i: name.slice(1) }, `</${name}>`),
  atom: (name) => code('ph', { x: name.slice(1), type: name }, `<${name}/>`),
  character: (hex) => code('ph', { type: 'x-character' }, hex),
};

/**
 * The units of a TMX file, one for each pair of a source and another language.
 *
 * @throws PolyclinicError BAD_INPUT with the line when it is not XML, or declares entities.
 */
export function readTmx(bytes: Uint8Array): IncomingMemory[] {
  const units: IncomingMemory[] = [];
  let srclang: string | undefined;
  eachElement(decodeText(bytes), new Set(['header', 'tu']), (found) => {
    if (found.element.name === 'header') srclang = found.element.attributes.srclang;
    else units.push(...unitsIn(found, srclang));
  });
  return units;
}

function unitsIn({ element }: FoundElement, srclang: string | undefined): IncomingMemory[] {
  const { line, attributes } = element;
  const id = attributes.tuid ?? '';
  const variants = childrenNamed(element, 'tuv').map((tuv) => ({
    language: tuv.attributes['xml:lang'] ?? tuv.attributes.lang ?? '',
    changed: tuv.attributes.changedate ?? tuv.attributes.creationdate,
    segment: childrenNamed(tuv, 'seg')[0],
  }));
  const named = [attributes.srclang ?? srclang].find((language) => language !== '*all*');
  const source =
    variants.find(({ language }) => localeOfTag(language) === localeOfTag(named ?? '')) ??
    variants[0];
  const sourceLocale = source && localeOfTag(source.language);
  const others = variants.filter((variant) => variant !== source);
  if (!sourceLocale || !source.segment || others.length === 0) {
    return [{ line, id, problem: 'LANGUAGES' }];
  }
  const text = encodedIn(source.segment);
  return others.map(({ language, changed, segment }): IncomingMemory => {
    const targetLocale = localeOfTag(language);
    if (!targetLocale || targetLocale === sourceLocale) return { line, id, problem: 'LANGUAGES' };
    const target = segment ? encodedIn(segment) : '';
    if (text.trim() === '' || target.trim() === '') return { line, id, problem: 'EMPTY' };
    const at = isoDate(changed ?? attributes.changedate ?? attributes.creationdate);
    return { line, id, sourceLocale, targetLocale, source: text, target, at };
  });
}

const encodedIn = (segment: XmlElement): string => fromMarkup(segment, meaningOf).encoded;

const ours = /^<(\/?)([gkx]\d+)(\/?)>$/;

/** Codes of other tools are left out: their words are what counts. */
function meaningOf(element: XmlElement): InlineMeaning {
  const { name, attributes } = element;
  const content = textIn(element);
  if (name === 'hi') return { is: 'around' };
  if (attributes.type === 'x-character') return { is: 'character', hex: content };
  const [, isEnd, tag, isEmpty] = ours.exec(content) ?? [];
  if (!tag) return { is: 'nothing' };
  return { is: isEmpty ? 'atom' : isEnd ? 'close' : 'open', name: tag };
}

/** `20260301T100000Z`, as TMX has it. */
const tmxDate = (at: string): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;

function isoDate(date: string | undefined): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
