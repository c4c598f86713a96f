import type { EntryState } from '../../records/entry.ts';
import { decodeText } from '../../xml/decode-text.ts';
import {
  childrenNamed,
  eachElement,
  type FoundElement,
  type XmlElement,
} from '../../xml/elements.ts';
import { xmlAttributes, xmlText } from '../../xml/write-xml.ts';
import { exchangeName } from '../exchange-id.ts';
import { fromMarkup, type InlineMeaning, type InlineWriter, tagIn, toMarkup } from '../inline.ts';
import type { ExchangeDocument, ExchangeUnit, IncomingUnit, LanguagePair } from '../types.ts';

/** Where a text is among the states of XLIFF 1.2. */
const states: Record<EntryState, string> = {
  missing: 'needs-translation',
  machine: 'needs-review-translation',
  rejected: 'needs-translation',
  inReview: 'translated',
  approved: 'final',
};

const namespace = 'urn:polyclinic:exchange:1';

/**
 * Documents of one pair of languages as XLIFF 1.2, which most tools still write: a `<file>` each, a
 * `<group>` for each text, a `<trans-unit>` for each of its segments.
 */
export async function* writeXliff12(
  languages: LanguagePair,
  documents: AsyncIterable<ExchangeDocument>,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${xmlAttributes({
    xmlns: 'urn:oasis:names:tc:xliff:document:1.2',
    'xmlns:polyclinic': namespace,
    version: '1.2',
  })}>\n`;
  for await (const document of documents) yield fileOf(document, languages);
  yield '</xliff>\n';
}

function fileOf({ id, title, units }: ExchangeDocument, { source, target }: LanguagePair): string {
  const attributes = {
    original: exchangeName(id),
    'source-language': source,
    'target-language': target,
    datatype: 'x-polyclinic',
    'xml:space': 'preserve',
  };
  return [
    `<file${xmlAttributes(attributes)}>`,
    `<header><note>${xmlText(title)}</note></header>`,
    '<body>',
    ...units.map((unit, index) => groupOf(unit, index + 1)),
    '</body>',
    '</file>\n',
  ].join('\n');
}

function groupOf(unit: ExchangeUnit, number: number): string {
  const attributes = {
    id: `u${number}`,
    resname: unit.path,
    'polyclinic:source-hash': unit.sourceHash,
    'polyclinic:target-hash': unit.targetHash,
    'polyclinic:at': unit.at,
  };
  const notes = [
    ...unit.notes,
    ...unit.terms.map(({ source, target }) => `${source} → ${target}`),
  ].map((note) => `<note>${xmlText(note)}</note>`);
  return [
    `<group${xmlAttributes(attributes)}>`,
    ...notes,
    ...unit.segments.map(({ key, source, target }) => {
      const { state } = unit;
      const own = {
        id: `u${number}-s${key}`,
        resname: unit.path,
        approved: state === 'approved' ? 'yes' : 'no',
      };
      const written =
        target === null
          ? ''
          : `<target${xmlAttributes({ state: states[state] })}>${toMarkup(target, inline)}</target>`;
      return `<trans-unit${xmlAttributes(own)}><source>${toMarkup(source, inline)}</source>${written}</trans-unit>`;
    }),
    '</group>',
  ].join('\n');
}

const inline: InlineWriter = {
  open: (name) =>
    name.startsWith('k') ? `<mrk mtype="protected" mid="${name}">` : `<g id="${name}">`,
  close: (name) => (name.startsWith('k') ? '</mrk>' : '</g>'),
  atom: (name) => `<x id="${name}"/>`,
  // XLIFF 1.2 has no element for them.
  character: (hex) => `<x id="u${hex}" ctype="x-character"/>`,
};

/**
 * The texts of an XLIFF 1.2 file, whichever tool has written it.
 *
 * @throws PolyclinicError BAD_INPUT with the line when it is not XML, or declares entities.
 */
export function readXliff12(bytes: Uint8Array): IncomingUnit[] {
  const units = new Map<string, IncomingUnit>();
  eachElement(decodeText(bytes), new Set(['trans-unit']), (found) => {
    const unit = unitOf(found);
    const key = JSON.stringify([unit.original, unit.path]);
    const known = units.get(key);
    if (known) known.segments.push(...unit.segments);
    else units.set(key, unit);
  });
  return [...units.values()];
}

function unitOf({ element, around }: FoundElement): IncomingUnit {
  const file = around.findLast(({ name }) => name === 'file');
  const group = around.findLast(({ name }) => name === 'group');
  const { id = '', resname, approved } = element.attributes;
  const [source] = childrenNamed(element, 'source');
  const [target] = childrenNamed(element, 'target');
  const read = target ? fromMarkup(target, meaningOf) : null;
  const isFinal =
    approved === 'yes' || ['final', 'signed-off'].includes(target?.attributes.state ?? '');
  return {
    line: element.line,
    original: file?.attributes.original ?? '',
    path: resname ?? group?.attributes.resname ?? '',
    sourceHash: group?.attributes['polyclinic:source-hash'] ?? null,
    targetHash: group?.attributes['polyclinic:target-hash'] ?? null,
    at: group?.attributes['polyclinic:at'] ?? null,
    segments: [
      {
        key: id.replace(/^u\d+-s/, ''),
        source: source ? fromMarkup(source, meaningOf).encoded : null,
        target: read?.encoded ?? null,
        problem: read?.problem ?? null,
        isFinal,
      },
    ],
  };
}

/** Tools divide `<g>` into `<bx>` and `<ex>`, and mark segments with `<mrk mtype="seg">`. */
function meaningOf({ name, attributes }: XmlElement): InlineMeaning {
  const { id, mid, rid } = attributes;
  const character = /^u([\dA-F]{4})$/.exec(id ?? '')?.[1];
  const tag = tagIn(id);
  switch (name) {
    case 'g':
      return tag ? { is: 'tag', name: tag } : { is: 'unknown' };
    case 'bx':
      return tag ? { is: 'open', name: tag } : { is: 'unknown' };
    case 'ex': {
      const start = tagIn(rid) ?? tag;
      return start ? { is: 'close', name: start } : { is: 'unknown' };
    }
    case 'x':
      if (character) return { is: 'character', hex: character };
      return tag ? { is: 'atom', name: tag } : { is: 'unknown' };
    case 'mrk': {
      const kept = tagIn(mid);
      return kept ? { is: 'tag', name: kept } : { is: 'around' };
    }
    default:
      return { is: 'unknown' };
  }
}
