import type { EntryState } from '../../records/entry.ts';
import { decodeText } from '../../xml/decode-text.ts';
import {
  childrenNamed,
  eachElement,
  type FoundElement,
  textIn,
  type XmlElement,
} from '../../xml/elements.ts';
import { xmlAttributes, xmlText } from '../../xml/write-xml.ts';
import { exchangeName } from '../exchange-id.ts';
import { fromMarkup, type InlineMeaning, type InlineWriter, tagIn, toMarkup } from '../inline.ts';
import type {
  ExchangeDocument,
  ExchangeSegment,
  ExchangeUnit,
  IncomingSegment,
  IncomingUnit,
  LanguagePair,
} from '../types.ts';

/** Where a text is among the states of XLIFF 2.1; `subState` keeps ours. */
const states: Record<EntryState, 'initial' | 'translated' | 'final'> = {
  missing: 'initial',
  machine: 'initial',
  rejected: 'initial',
  inReview: 'translated',
  approved: 'final',
};

/** What of a unit comes back by the metadata module, which tools keep. */
const kept = ['sourceHash', 'targetHash', 'at'] as const;

const category = 'polyclinic';

/** Documents of one pair of languages as XLIFF 2.1: a `<file>` each, a `<unit>` for each text. */
export async function* writeXliff21(
  { source, target }: LanguagePair,
  documents: AsyncIterable<ExchangeDocument>,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${xmlAttributes({
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
    'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
    version: '2.1',
    srcLang: source,
    trgLang: target,
  })}>\n`;
  let number = 0;
  for await (const document of documents) {
    number += 1;
    yield fileOf(document, number);
  }
  yield '</xliff>\n';
}

function fileOf({ id, title, units }: ExchangeDocument, number: number): string {
  const attributes = {
    id: `f${number}`,
    original: exchangeName(id),
    // Our segments are paragraphs: one that was divided could not be put together again.
    canResegment: 'no',
    'xml:space': 'preserve',
  };
  return [
    `<file${xmlAttributes(attributes)}>`,
    `<notes><note category="document">${xmlText(title)}</note></notes>`,
    ...units.map((unit, index) => unitOf(unit, index + 1)),
    '</file>\n',
  ].join('\n');
}

function unitOf(unit: ExchangeUnit, number: number): string {
  const metas = kept.map((type) => `<mda:meta type="${type}">${xmlText(unit[type])}</mda:meta>`);
  const notes = unit.notes.map((note) => `<note>${xmlText(note)}</note>`);
  return [
    `<unit${xmlAttributes({ id: `u${number}`, name: unit.path })}>`,
    `<mda:metadata><mda:metaGroup category="${category}">${metas.join('')}</mda:metaGroup></mda:metadata>`,
    ...glossaryOf(unit),
    ...(notes.length > 0 ? [`<notes>${notes.join('')}</notes>`] : []),
    ...unit.segments.map((segment) => segmentOf(segment, unit)),
    '</unit>',
  ].join('\n');
}

function glossaryOf({ terms }: ExchangeUnit): string[] {
  const entries = terms.map(
    ({ source, target }) =>
      `<gls:glossEntry><gls:term>${xmlText(source)}</gls:term><gls:translation>${xmlText(target)}</gls:translation></gls:glossEntry>`,
  );
  return entries.length > 0 ? [`<gls:glossary>${entries.join('')}</gls:glossary>`] : [];
}

function segmentOf({ key, source, target }: ExchangeSegment, { state }: ExchangeUnit): string {
  const id = `s${key}`;
  const inline = inlineIn(id);
  const attributes = {
    id,
    state: target === null ? 'initial' : states[state],
    subState: `${category}:${state}`,
  };
  return [
    `<segment${xmlAttributes(attributes)}>`,
    `<source>${toMarkup(source, inline)}</source>`,
    ...(target === null ? [] : [`<target>${toMarkup(target, inline)}</target>`]),
    '</segment>',
  ].join('');
}

/** The ids of tags are unique in a unit; ours are numbered anew in each segment. */
const inlineIn = (segment: string): InlineWriter => ({
  open: (name) =>
    name.startsWith('k')
      ? `<mrk id="${segment}-${name}" translate="no">`
      : `<pc id="${segment}-${name}">`,
  close: (name) => (name.startsWith('k') ? '</mrk>' : '</pc>'),
  atom: (name) => `<ph id="${segment}-${name}"/>`,
  character: (hex) => `<cp hex="${hex}"/>`,
});

/**
 * The texts of an XLIFF 2.x file, whichever tool has written it.
 *
 * @throws PolyclinicError BAD_INPUT with the line when it is not XML, or declares entities.
 */
export function readXliff21(bytes: Uint8Array): IncomingUnit[] {
  const units: IncomingUnit[] = [];
  eachElement(decodeText(bytes), new Set(['unit']), (found) => units.push(incomingUnit(found)));
  return units;
}

function incomingUnit({ element, around }: FoundElement): IncomingUnit {
  const file = around.findLast(({ name }) => name === 'file');
  const meta = metaIn(element);
  const [sourceHash = null, targetHash = null, at = null] = kept.map((type) => meta.get(type));
  return {
    line: element.line,
    original: file?.attributes.original ?? '',
    path: element.attributes.name ?? '',
    sourceHash,
    targetHash,
    at,
    segments: childrenNamed(element, 'segment').map(incomingSegment),
  };
}

function metaIn(unit: XmlElement): Map<string, string> {
  const groups = childrenNamed(unit, 'metadata')
    .flatMap((metadata) => childrenNamed(metadata, 'metaGroup'))
    .filter(({ attributes }) => attributes.category === category);
  return new Map(
    groups
      .flatMap((group) => childrenNamed(group, 'meta'))
      .map((meta) => [meta.attributes.type ?? '', textIn(meta)]),
  );
}

function incomingSegment(segment: XmlElement): IncomingSegment {
  const [source] = childrenNamed(segment, 'source');
  const [target] = childrenNamed(segment, 'target');
  const read = target ? fromMarkup(target, meaningOf) : null;
  return {
    key: (segment.attributes.id ?? '').replace(/^s/, ''),
    source: source ? fromMarkup(source, meaningOf).encoded : null,
    target: read?.encoded ?? null,
    problem: read?.problem ?? null,
    isFinal: ['reviewed', 'final'].includes(segment.attributes.state ?? ''),
  };
}

/** Tools divide `<pc>` into `<sc>` and `<ec>`, and add annotations of their own. */
function meaningOf({ name, attributes }: XmlElement): InlineMeaning {
  const tag = tagIn(attributes.id ?? attributes.startRef);
  switch (name) {
    case 'cp':
      return { is: 'character', hex: attributes.hex ?? '' };
    case 'pc':
      return tag ? { is: 'tag', name: tag } : { is: 'unknown' };
    case 'mrk':
      return tag ? { is: 'tag', name: tag } : { is: 'around' };
    case 'sc':
      return tag ? { is: 'open', name: tag } : { is: 'unknown' };
    case 'ec': {
      const start = tagIn(attributes.startRef ?? attributes.id);
      return start ? { is: 'close', name: start } : { is: 'unknown' };
    }
    case 'sm':
      return tag ? { is: 'open', name: tag } : { is: 'nothing' };
    case 'em':
      return tag ? { is: 'close', name: tag } : { is: 'nothing' };
    case 'ph':
      return tag ? { is: 'atom', name: tag } : { is: 'unknown' };
    default:
      return { is: 'unknown' };
  }
}
